/** A file's kind by its first bytes. */
type FileKind = 'backup' | 'pdf' | 'zip' | 'old-word' | 'other';

/** Number of bytes needed to detect the kind. */
export const HEAD_BYTES = 1_024;

/** The format marker in the first lines of our backups. */
export const BACKUP_FORMAT = 'gaplight-backup';

/**
 * Detects a file's kind by its first {@link HEAD_BYTES} bytes, since names can be wrong and pasted text has
 * none.
 */
export function kindOf(head: Uint8Array): FileKind {
  const text = new TextDecoder('latin1').decode(head);
  if (text.startsWith('PK\x03\x04') || text.startsWith('PK\x05\x06')) return 'zip';
  // PDF readers accept the marker anywhere in the first kilobyte, since some programs write before it.
  if (text.includes('%PDF-')) return 'pdf';
  // Word before 2007, Word with a password, and RTF.
  if (text.startsWith('\xD0\xCF\x11\xE0') || text.startsWith('{\\rtf')) return 'old-word';
  return /^\s*\{/.test(text.replace(/^\xEF\xBB\xBF/, '')) && text.includes(`"${BACKUP_FORMAT}"`)
    ? 'backup'
    : 'other';
}

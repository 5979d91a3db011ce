/** What the first bytes of a file tell it is. */
type FileKind = 'backup' | 'pdf' | 'zip' | 'old-word' | 'other';

/** So many bytes are enough to tell. */
export const HEAD_BYTES = 1_024;

/** The mark of our backups; it stands in their first lines. */
export const BACKUP_FORMAT = 'gaplight-backup';

/** What a file is, by its first {@link HEAD_BYTES} bytes: names lie, and pasted text has none. */
export function kindOf(head: Uint8Array): FileKind {
  const text = new TextDecoder('latin1').decode(head);
  if (text.startsWith('PK\x03\x04') || text.startsWith('PK\x05\x06')) return 'zip';
  // Readers of PDFs look for the mark in the first kilobyte, since some programs write before it.
  if (text.includes('%PDF-')) return 'pdf';
  // What Word wrote before 2007, and still writes where a document has a password; and RTF.
  if (text.startsWith('\xD0\xCF\x11\xE0') || text.startsWith('{\\rtf')) return 'old-word';
  return /^\s*\{/.test(text.replace(/^\xEF\xBB\xBF/, '')) && text.includes(`"${BACKUP_FORMAT}"`)
    ? 'backup'
    : 'other';
}

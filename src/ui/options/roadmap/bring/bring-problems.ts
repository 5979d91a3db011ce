import type { TextId } from '#src/texts/text-id.ts';
import { Unreadable, type UnreadableReason } from '#src/transfer/unreadable.ts';
import { t } from '#src/ui/t.ts';

/** The message for each reason, with what to do. Each is shown next to a note that nothing was changed. */
const WORDS: Partial<Record<UnreadableReason, TextId>> = {
  'too-large': 'bring.too-large',
  empty: 'bring.empty',
  'not-known': 'bring.not-known',
  newer: 'bring.newer',
  'cut-off': 'bring.cut-off',
  broken: 'bring.broken',
  'no-skills': 'bring.no-skills',
};

/** Explains why a roadmap could not be read. */
export function problemWords(error: unknown): string {
  const reason = error instanceof Unreadable ? WORDS[error.reason] : undefined;
  return t('file.unchanged', { text: t(reason ?? 'bring.failed') });
}

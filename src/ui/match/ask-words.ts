import { evidenceFor } from '#src/ui/evidence.ts';
import type { AskRow } from './ask-row.ts';

/** Returns the words with which the posting states a requirement, as marked in its quotation; none without one. */
export function askWords({ from: { ask, source } }: Pick<AskRow, 'from'>): string[] {
  const { quote } = evidenceFor(source, ask.places, null);
  const marked = quote?.parts.filter(({ marked: isMarked }) => isMarked).map(({ text }) => text.trim()) ?? [];
  return [...new Set(marked)].filter((text) => text !== '');
}

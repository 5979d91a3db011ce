import { evidenceFor } from '#src/ui/evidence.ts';
import type { AskRow } from './ask-row.ts';

/**
 * Returns the words with which the posting states a requirement, as marked in its quotation; else the skill's
 * name.
 */
export function askWords({ from: { ask, source }, label }: Pick<AskRow, 'from' | 'label'>): string {
  const { quote } = evidenceFor(source, ask.places, ask.years);
  const marked = quote?.parts.filter(({ marked: isMarked }) => isMarked).map(({ text }) => text.trim()) ?? [];
  return [...new Set(marked)].filter((text) => text !== '').join(', ') || label;
}

import type { Steps } from '../budget.ts';
import { foldName } from '../text.ts';

/** Something that a field may be, where it was found, and how much speaks for it. */
export interface FieldCandidate {
  text: string;
  /** Where it was found, in a word or two: for who asks why it was chosen. */
  from: string;
  score: number;
}

/** What was weighed for each field, best first, and what speaks for the page being one posting. */
export interface WeighedFields {
  title: FieldCandidate[];
  company: FieldCandidate[];
  location: FieldCandidate[];
  signs: FieldCandidate[];
}

/** Looks for candidates of one kind, or of a few. */
export type FieldSearch = () => FieldCandidate | readonly FieldCandidate[];

/** What these find, in order: the page is let go between them, as each may look through all of it. */
export function* foundBy(finders: readonly FieldSearch[]): Steps<FieldCandidate[]> {
  const found: FieldCandidate[] = [];
  for (const find of finders) {
    found.push(...[find()].flat());
    yield;
  }
  return found;
}

/**
 * The candidates, best first. Two kinds of places that say the same thing count together, in the spelling of the better
 * one; of one kind, whose name is the first word of `from`, only the best counts: a list may repeat it ten times.
 */
export function ranked(candidates: readonly FieldCandidate[]): FieldCandidate[] {
  const merged = new Map<string, FieldCandidate>();
  for (const candidate of [...candidates].sort((a, b) => b.score - a.score)) {
    const key = foldName(candidate.text);
    const same = merged.get(key);
    if (key === '') continue;
    if (!same) merged.set(key, { ...candidate });
    else if (!same.from.split(', ').some((from) => kindOf(from) === kindOf(candidate.from)))
      Object.assign(same, added(same, candidate));
  }
  return [...merged.values()].sort((a, b) => b.score - a.score);
}

const kindOf = (from: string) => from.split(' ')[0];

function added(one: FieldCandidate, other: FieldCandidate): Pick<FieldCandidate, 'score' | 'from'> {
  return { score: one.score + other.score, from: `${one.from}, ${other.from}` };
}

/** The text of the best candidate that anything speaks for; empty where there is none. */
export function bestOf(candidates: readonly FieldCandidate[]): string {
  const [first] = candidates;
  return first && first.score > 0 ? first.text : '';
}

import type { Steps } from '../budget/budget.ts';
import { foldName } from '../text/text.ts';

/** A candidate for a field, with its source and score. */
export interface FieldCandidate {
  text: string;
  /** Source in a word or two, for explaining the choice. */
  from: string;
  score: number;
}

/** Candidates for each field, best first, and the evidence that the page is one posting. */
export interface WeighedFields {
  title: FieldCandidate[];
  company: FieldCandidate[];
  location: FieldCandidate[];
  signs: FieldCandidate[];
}

/** Searches for candidates of one kind, or of a few. */
export type FieldSearch = () => FieldCandidate | readonly FieldCandidate[];

/** Runs searches in order and yields between them, as each may scan the whole page. */
export function* foundBy(finders: readonly FieldSearch[]): Steps<FieldCandidate[]> {
  const found: FieldCandidate[] = [];
  for (const find of finders) {
    found.push(...[find()].flat());
    yield;
  }
  return found;
}

/**
 * Ranks candidates, best first. Equal texts from two kinds of source add up, in the spelling of the better one.
 * Within one kind (the first word of `from`) only the best counts: a list may repeat a text ten times. `keyOf`
 * gives two spellings of one thing the same key.
 */
export function ranked(candidates: readonly FieldCandidate[], keyOf = foldName): FieldCandidate[] {
  const merged = new Map<string, FieldCandidate>();
  for (const candidate of [...candidates].sort((a, b) => b.score - a.score)) {
    const key = keyOf(candidate.text);
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

/** Returns the text of the best candidate with a positive score, or an empty string. */
export function bestOf(candidates: readonly FieldCandidate[]): string {
  const [first] = candidates;
  return first && first.score > 0 ? first.text : '';
}

import type { Found, Hit } from '../names/matcher.ts';
import type { Grammar } from '../text/language.ts';
import { firstAfter, type Span } from '../text/spans.ts';

/** The text around a hit, as far as its sense depends on it. */
export interface Around {
  text: string;
  found: Found;
  sentence: Span;
  /** All hits of the sentence. */
  named: readonly Hit[];
  /** Hits that are certain, in order of reading; they vouch for their neighbours. */
  certain: readonly Hit[];
  /** The employer’s names, without their legal form: never a skill. */
  employers: readonly string[];
  grammar: Grammar;
}

const byFirst = new WeakMap<Found, Map<number, Hit[]>>();
const NO_HITS: readonly Hit[] = [];

/** The hits that begin with a word, by its number. */
export function hitsFrom(first: number, found: Found): readonly Hit[] {
  const hits = byFirst.get(found) ?? Map.groupBy(found.hits, (hit) => hit.first);
  byFirst.set(found, hits);
  return hits.get(first) ?? NO_HITS;
}

/** Whether a cue of the skill's sense stands in the sentence of a hit, other than the hit itself: the nearest on each side tells. */
export function hasCue({ skill, first }: Hit, { found: { tokens, cues }, sentence }: Around): boolean {
  const its = cues.get(skill.id) ?? [];
  const nearest = [its[firstAfter(its, first - 1) - 1], its[firstAfter(its, first)]];
  return nearest.some((at) => {
    const token = at === undefined ? undefined : tokens[at];
    return token !== undefined && sentence.start <= token.start && token.end <= sentence.end;
  });
}

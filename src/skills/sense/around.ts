import type { Found, Hit } from '../names/matcher.ts';
import type { Grammar } from '../text/language.ts';
import { firstAfter, type Span } from '../text/spans.ts';
import type { Languages } from '../text/written-in.ts';

/** Text around a hit that its sense depends on. */
export interface Around {
  text: string;
  found: Found;
  sentence: Span;
  /** All hits of the sentence. */
  named: readonly Hit[];
  /** Certain hits in reading order; they confirm their neighbours. */
  certain: readonly Hit[];
  /** Languages that the sentence may be in. */
  languages: Languages;
  /** The employer's names without legal form, which are never a skill. */
  employers: readonly string[];
  grammar: Grammar;
}

const byFirst = new WeakMap<Found, Map<number, Hit[]>>();
const NO_HITS: readonly Hit[] = [];

/** Returns the hits that begin at a word. */
export function hitsFrom(first: number, found: Found): readonly Hit[] {
  const hits = byFirst.get(found) ?? Map.groupBy(found.hits, (hit) => hit.first);
  byFirst.set(found, hits);
  return hits.get(first) ?? NO_HITS;
}

/** Whether the sentence contains a cue of the skill's sense outside the hit; the nearest on each side suffices. */
export function hasCue({ skill, first }: Hit, { found: { tokens, cues }, sentence }: Around): boolean {
  const its = cues.get(skill.id) ?? [];
  const nearest = [its[firstAfter(its, first - 1) - 1], its[firstAfter(its, first)]];
  return nearest.some((at) => {
    const token = at === undefined ? undefined : tokens[at];
    return token !== undefined && sentence.start <= token.start && token.end <= sentence.end;
  });
}

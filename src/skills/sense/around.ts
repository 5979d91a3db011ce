import type { Found, Hit } from '../names/matcher.ts';
import type { Grammar } from '../text/language.ts';
import type { Span } from '../text/sentences.ts';
import { areRelated } from './relatives.ts';

/** The text around a hit, as far as its sense depends on it. */
export interface Around {
  text: string;
  found: Found;
  sentence: Span;
  /** Hits that are certain, in order of reading; they vouch for their neighbours. */
  certain: readonly Hit[];
  /** The employer's names: never a skill. */
  employers: readonly string[];
  grammar: Grammar;
}

const byFirst = new WeakMap<Found, Map<number, Hit[]>>();
const NO_HITS: readonly Hit[] = [];

/** The hits that begin with a word, by its number. */
export function hitsFrom(first: number, found: Found): readonly Hit[] {
  let hits = byFirst.get(found);
  if (!hits) {
    hits = Map.groupBy(found.hits, (hit) => hit.first);
    byFirst.set(found, hits);
  }
  return hits.get(first) ?? NO_HITS;
}

/** Whether a cue of the skill's sense stands in the sentence of a hit, other than the hit itself. */
export function hasCue({ skill, first }: Hit, { found, sentence }: Around): boolean {
  return (found.cues.get(skill.id) ?? []).some((at) => {
    const token = found.tokens[at];
    return token !== undefined && at !== first && token.start >= sentence.start && token.end <= sentence.end;
  });
}

/** How many of the certain skills of the sentence are of one field with a hit's. */
export function relativesOf({ skill }: Hit, { certain, sentence }: Around): number {
  return certain.filter(
    (other) => other.start >= sentence.start && other.end <= sentence.end && areRelated(skill, other.skill),
  ).length;
}

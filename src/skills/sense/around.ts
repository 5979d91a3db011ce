import type { Found, Hit } from '../names/matcher.ts';
import type { Grammar } from '../text/language.ts';
import type { Span } from '../text/spans.ts';
import { areRelated } from './relatives.ts';

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
  let hits = byFirst.get(found);
  if (!hits) {
    hits = Map.groupBy(found.hits, (hit) => hit.first);
    byFirst.set(found, hits);
  }
  return hits.get(first) ?? NO_HITS;
}

/** Whether a cue of the skill's sense stands in the sentence of a hit, other than the hit itself. */
export function hasCue({ skill, first }: Hit, { found, sentence }: Around): boolean {
  const { tokens } = found;
  const cues = found.cues.get(skill.id) ?? [];
  // Cues are in order, so those of the sentence stand together.
  for (let n = cueFrom(sentence.start, cues, tokens); n < cues.length; n++) {
    const at = cues[n] as number;
    const token = tokens[at];
    if (!token || token.end > sentence.end) return false;
    if (at !== first) return true;
  }
  return false;
}

/** The first of some cues that begins at this letter of the text or behind it. */
function cueFrom(letter: number, cues: readonly number[], tokens: Found['tokens']): number {
  let [low, high] = [0, cues.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[cues[middle] as number]?.start ?? 0) >= letter) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** How many of the certain skills of the sentence are of one field with a hit's. */
export function relativesOf({ skill }: Hit, { certain }: Around): number {
  return certain.filter((other) => areRelated(skill, other.skill)).length;
}

import type { Span } from '../text/spans.ts';
import type { Token } from '../text/tokens.ts';
import type { Cued, CueHit } from './cue-index.ts';
import { SKILL } from './cue-words.ts';
import { LISTING } from './word-forms.ts';

/**
 * Whether a cue applies to a place by the ConText rule (Harkema et al. 2009). The place must be in its
 * direction, within its scope, and before the first word that ends it.
 */
export function speaksOf(hit: CueHit, { start, end }: Span, text: Cued): boolean {
  const { cue } = hit;
  if (cue.direction === 'none') return false;
  if (hit.skill && hit.skill.start <= start && end <= hit.skill.end) return true;
  if (cue.direction === 'within') return false;
  const isBehind = hit.end <= start;
  if (!isBehind && hit.start < end) return false;
  if (cue.direction !== 'both' && isBehind !== (cue.direction === 'forward')) return false;
  if (cue.direction === 'both' && !isBehind && isAhead(hit, text)) return false;
  const at = wordAt(isBehind ? start : end - 1, text.words);
  if (cue.behind && !cue.behind.some((pattern) => text.ends.get(pattern)?.includes(at + 1))) return false;
  const [from, to] = isBehind ? [hit.last + 1, at] : [at + 1, hit.first];
  return to - from <= (cue.scope ?? Number.POSITIVE_INFINITY) && !isEnded(hit, from, to, text);
}

function isEnded({ cue }: CueHit, from: number, to: number, { hits, ends }: Cued): boolean {
  const isBetween = (n: number) => from <= n && n < to;
  return (
    (cue.ends ?? []).some((pattern) => ends.get(pattern)?.some(isBetween)) ||
    ((cue.family === 'soften' || cue.family === 'deny') &&
      // A demand is neither softened nor denied; nor is anything beyond it.
      hits.some((other) => other.cue.family === 'demand' && isBetween(other.first)))
  );
}

/** Whether a cue after a joint leads to a skill and does not look back: "Swift, and good to know Kotlin". */
function isAhead({ first, last }: CueHit, { words }: Cued): boolean {
  return LISTING.has(words[first - 1]?.word ?? '') && words[last + 1]?.word === SKILL;
}

/** Returns the index of the word at a position. */
function wordAt(at: number, words: readonly Token[]): number {
  let [low, high] = [0, words.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((words[middle] as Token).start <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

import type { Block } from '#src/posting/posting.ts';
import { firstAfter, type Span } from '#src/skills/text/spans.ts';

/** After these a full stop ends no sentence, whatever the segmenter says. */
const ABBREVIATION = /(?:^|[\s(])(?:e\.g|i\.e|incl|etc|approx|min|max|vs|esp)\.$/i;
/** As far back as an abbreviation and the sign before it reach. */
const LONGEST_ABBREVIATION = 8;

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The cuts of each posting's texts, for as long as the posting is looked at: every skill of it is quoted from them. */
const cuts = new WeakMap<readonly Block[], Map<string, readonly number[]>>();

/**
 * The sentence of a text that holds the letter at `at`. `blocks`: the posting's, by which it is remembered where the
 * sentences end, so that a text is gone over once and not again for each place in it.
 */
export function sentenceAt(text: string, at: number, blocks: readonly Block[]): Span {
  const ofPosting = cuts.get(blocks) ?? new Map<string, readonly number[]>();
  const ends = ofPosting.get(text) ?? endsOfSentences(text);
  cuts.set(blocks, ofPosting.set(text, ends));
  const n = firstAfter(ends, at);
  return { start: ends[n - 1] ?? 0, end: ends[n] ?? text.length };
}

function endsOfSentences(text: string): number[] {
  const ends: number[] = [];
  for (const { index, segment } of segmenter.segment(text)) {
    const said = index + segment.trimEnd().length;
    if (ABBREVIATION.test(text.slice(Math.max(0, said - LONGEST_ABBREVIATION), said))) continue;
    ends.push(index + segment.length);
  }
  return ends;
}

import type { Block } from '#src/posting/posting.ts';
import { sentencesOf } from '#src/skills/text/sentences.ts';
import { firstAfterNear, type Span } from '#src/skills/text/spans.ts';

/** The sentences of a text in their order, and where each ends. */
interface Cut {
  sentences: readonly Span[];
  ends: readonly number[];
  /** The sentence that was given last: the next place of a skill stands there or not far after it. */
  near: number;
}

/** The cuts of each posting's texts, for as long as the posting is looked at: every skill of it is quoted from them. */
const cuts = new WeakMap<readonly Block[], Map<string, Cut>>();

/**
 * The sentence of a text around a place, as its skills are judged by it; a place that a cut would part holds the two
 * together. `blocks`: the posting's, by which the cut is remembered, so that a text is gone over once and not again for
 * each place in it.
 */
export function sentenceAround(text: string, { start, end }: Span, blocks: readonly Block[]): Span {
  const ofPosting = cuts.get(blocks) ?? new Map<string, Cut>();
  const cut = ofPosting.get(text) ?? cutOf(text);
  cuts.set(blocks, ofPosting.set(text, cut));
  cut.near = firstAfterNear(cut.ends, start, cut.near);
  const first = cut.sentences[cut.near];
  const last = cut.sentences[firstAfterNear(cut.ends, end - 1, cut.near)];
  return { start: Math.min(first?.start ?? start, start), end: Math.max(last?.end ?? end, end) };
}

function cutOf(text: string): Cut {
  const sentences = sentencesOf(text, []);
  return { sentences, ends: sentences.map(({ end }) => end), near: 0 };
}

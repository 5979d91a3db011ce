import type { Block } from '#src/posting/posting.ts';
import { sentencesOf } from '#src/skills/text/sentences.ts';
import { firstAfterNear, type Span } from '#src/skills/text/spans.ts';

/** A text's sentences in order, and where each ends. */
interface Cut {
  sentences: readonly Span[];
  ends: readonly number[];
  /** The last sentence returned. The next place of a skill is usually in it or soon after. */
  near: number;
}

/** Cache of the sentences of a posting's texts, as long as the posting is in use. */
const cuts = new WeakMap<readonly Block[], Map<string, Cut>>();

/**
 * Returns the sentence around a place, split as the extractor does. A place across a boundary joins both
 * sentences. `blocks` is the cache key, so each text is split once.
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

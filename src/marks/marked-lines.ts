import type { Block } from '#src/posting/posting.ts';
import { type Mention, type Place, TITLE } from '#src/skills/mention.ts';

/** A line of the posting and where the recognised words stand in it: half-open offsets, in order. */
export interface MarkedLine {
  block: number;
  text: string;
  spans: [start: number, end: number][];
}

/**
 * The lines that hold recognised words, in order of reading. All words alike: those that the user has and those that
 * are missing, what is asked for and what is only named. So what is marked on a page tells nothing of the user.
 */
export function markedLines(
  { title, mentions }: { title: string; mentions: readonly Mention[] },
  blocks: readonly Block[],
): MarkedLine[] {
  const all = mentions.flatMap(({ places }) => places);
  const byBlock = Map.groupBy(all, ({ block }) => block);
  return [...byBlock]
    .sort(([a], [b]) => a - b)
    .map(([block, places]) => {
      const text = block === TITLE ? title : (blocks[block]?.text ?? '');
      return { block, text, spans: spansOf(places, text.length) };
    })
    .filter(({ spans }) => spans.length > 0);
}

/** The places in order, without those that lie inside another, or outside of a text that has changed since. */
function spansOf(places: readonly Place[], length: number): MarkedLine['spans'] {
  const spans: MarkedLine['spans'] = [];
  for (const { start, end } of [...places].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = spans.at(-1);
    if (end <= length && (!last || start >= last[1])) spans.push([start, end]);
  }
  return spans;
}

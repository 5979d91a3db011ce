import type { Block } from '#src/posting/posting.ts';
import { type Mention, type Place, TITLE } from '#src/skills/mention.ts';

/** A line of the posting with the half-open offsets of its recognised words, in order. */
export interface MarkedLine {
  block: number;
  text: string;
  spans: [start: number, end: number][];
}

/**
 * Returns the lines with recognised words, in reading order. Skills the user has and lacks, asked for or only
 * mentioned, look the same, so the marks reveal nothing about the user.
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

/** Sorts the places and drops those inside another or outside a text that has changed since. */
function spansOf(places: readonly Place[], length: number): MarkedLine['spans'] {
  const spans: MarkedLine['spans'] = [];
  for (const { start, end } of [...places].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = spans.at(-1);
    if (end <= length && (!last || start >= last[1])) spans.push([start, end]);
  }
  return spans;
}

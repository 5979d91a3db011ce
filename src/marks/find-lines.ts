import type { MarkedLine } from './marked-lines.ts';
import { type PageText, squeeze } from './page-text.ts';
import type { Slices } from './slices.ts';

/** A recognised word on the page, with its place in the posting. */
export interface Mark {
  block: number;
  start: number;
  range: StaticRange;
}

/** Maximum number of marks on a page. */
const MOST = 5_000;
/** Letters on each side that identify a word when the page words the rest of the line differently. */
const AROUND = 16;

/**
 * Finds the words of the posting's lines on the page: by the whole line, else by the letters around the word,
 * else by the word alone. Text from structured data may differ slightly from the page.
 */
export async function findLines(
  page: PageText,
  lines: readonly MarkedLine[],
  slices: Slices,
): Promise<Mark[]> {
  const marks: Mark[] = [];
  const alone = new Set<string>();
  let from = 0;
  for (const { block, text, spans } of lines) {
    const line = squeeze(text);
    // Lines follow each other on the page as in the posting, so the second of two equal lines is not mistaken
    // for the first.
    const after = page.find(line, from);
    const at = after >= 0 ? after : page.find(line);
    if (at >= 0) from = at + line.length;
    for (const [start, end] of spans) {
      if (marks.length >= MOST) return marks.slice(0, MOST);
      await slices.rest();
      const span: Span = [squeeze(text.slice(0, start)).length, squeeze(text.slice(0, end)).length];
      const found = at >= 0 ? [at + span[0]] : await findWord(page, line, span, alone, slices);
      const length = span[1] - span[0];
      for (const index of found) marks.push({ block, start, range: page.range(index, index + length) });
    }
  }
  return marks.slice(0, MOST);
}

type Span = [start: number, end: number];

/** `alone` holds words that were already searched by themselves, with every place marked. */
async function findWord(
  page: PageText,
  line: string,
  [start, end]: Span,
  alone: Set<string>,
  slices: Slices,
): Promise<number[]> {
  const before = Math.max(0, start - AROUND);
  const at = page.find(line.slice(before, end + AROUND));
  if (at >= 0) return [at + start - before];
  const word = line.slice(start, end);
  if (alone.has(word)) return [];
  alone.add(word);
  return everywhere(page, word, slices);
}

async function everywhere(page: PageText, word: string, slices: Slices): Promise<number[]> {
  const found: number[] = [];
  for (let at = page.find(word); at >= 0 && found.length < MOST; at = page.find(word, at + word.length)) {
    if (page.standsAlone(at, at + word.length)) found.push(at);
    await slices.rest();
  }
  return found;
}

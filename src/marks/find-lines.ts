import type { MarkedLine } from './marked-lines.ts';
import { type PageText, squeeze } from './page-text.ts';
import type { Slices } from './slices.ts';

/** A recognised word on the page, and where it stands in the posting. */
export interface Mark {
  block: number;
  start: number;
  range: StaticRange;
}

/** No page is marked more often than that. */
const MOST = 5_000;
/** So many letters on each side prove a word, where the page words the rest of the line differently. */
const AROUND = 16;

/**
 * Finds the words of the posting's lines on the page: by the whole line; else by the letters around the word; else
 * by the word alone, wherever it stands for itself. What comes from structured data may be worded a little apart.
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
    // Lines follow one another on the page as in the posting, so that the second of two alike is not the first.
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

/** `alone` are the words that were looked for by themselves already: each place of theirs is marked. */
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

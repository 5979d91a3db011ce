import { TITLE } from '#src/skills/mention.ts';
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
 * else by the word alone. Text from structured data may differ slightly from the page. A word alone counts only
 * between the first and the last line found, so that menus and other jobs stay unmarked.
 */
export async function findLines(
  page: PageText,
  lines: readonly MarkedLine[],
  slices: Slices,
): Promise<Mark[]> {
  const places: number[] = [];
  let [from, first, last] = [0, Number.POSITIVE_INFINITY, 0];
  for (const { block, text } of lines) {
    const line = squeeze(text);
    // Lines follow each other on the page as in the posting, so the second of two equal lines is not mistaken
    // for the first.
    const after = page.find(line, from);
    const at = after >= 0 ? after : page.find(line);
    places.push(at);
    await slices.rest();
    if (at < 0) continue;
    from = at + line.length;
    // A title also stands above the posting, and in lists of jobs.
    if (block === TITLE) continue;
    first = Math.min(first, at);
    last = Math.max(last, from);
  }
  const within: Span = last > 0 ? [first, last] : [0, Number.POSITIVE_INFINITY];
  const marks: Mark[] = [];
  const alone = new Set<string>();
  for (const [n, { block, text, spans }] of lines.entries()) {
    const line = squeeze(text);
    const at = places[n] ?? -1;
    for (const [start, end] of spans) {
      if (marks.length >= MOST) return marks.slice(0, MOST);
      await slices.rest();
      const span: Span = [squeeze(text.slice(0, start)).length, squeeze(text.slice(0, end)).length];
      const found = at >= 0 ? [at + span[0]] : await findWord(page, line, span, within, alone, slices);
      const length = span[1] - span[0];
      for (const index of found) marks.push({ block, start, range: page.range(index, index + length) });
    }
  }
  return marks.slice(0, MOST);
}

/** Half-open offsets. */
type Span = [start: number, end: number];

/** `alone` holds words that were already searched by themselves, with every place within a part marked. */
async function findWord(
  page: PageText,
  line: string,
  [start, end]: Span,
  within: Span,
  alone: Set<string>,
  slices: Slices,
): Promise<number[]> {
  const before = Math.max(0, start - AROUND);
  const at = page.find(line.slice(before, end + AROUND));
  if (at >= 0) return [at + start - before];
  const word = line.slice(start, end);
  if (alone.has(word)) return [];
  alone.add(word);
  return everywhere(page, word, within, slices);
}

async function everywhere(page: PageText, word: string, [from, to]: Span, slices: Slices): Promise<number[]> {
  const found: number[] = [];
  let at = from;
  while (found.length < MOST) {
    at = page.find(word, at);
    const end = at + word.length;
    if (at < 0 || end > to) break;
    if (page.standsAlone(at, end)) found.push(at);
    at = end;
    await slices.rest();
  }
  return found;
}

import type { Block } from '#src/posting/posting.ts';
import { type Dated, dateAlone, periodsIn } from './dates.ts';
import type { Period } from './period.ts';
import { resumeSectionOf } from './section.ts';
import type { ResumeSection } from './section-signs.ts';

/** A line of a résumé with context from the lines above. */
export interface ResumeLine {
  text: string;
  /** Null above the first heading. */
  section: ResumeSection | null;
  /** Whether it opens a section. */
  isHeading: boolean;
  /** Whether it is part of a job's or project's header: who, where, when. */
  isHead: boolean;
  /** Period of its job or project, or null. */
  period: Period | null;
  /** Values of a table row by the header of its columns. */
  cells: ReturnType<typeof cellsIn>;
}

/** Maximum length of a job's header line with dates; a longer one is prose. */
const LONGEST_HEAD = 140;
/** Maximum length with a single date. */
const SHORT_HEAD = 60;
/** Maximum header lines above the one with dates. */
const MOST_ABOVE = 3;
/** Sections with dated entries; in others a date belongs to the text beside it. */
const HAS_ENTRIES: readonly (ResumeSection | null)[] = [
  'work',
  'projects',
  'education',
  'certificates',
  'other',
  null,
];

/** Adds section, period and table context to each line of a résumé. `now`: the current month. */
export function structureOf(blocks: readonly Block[], now: number): ResumeLine[] {
  const headings = headingsAmong(blocks);
  const lines: ResumeLine[] = [];
  let section: ResumeSection | null = null;
  let period: Period | null = null;
  let above = 0;
  /** Start of the section, or end of its last header; headers cannot extend above it. */
  let floor = 0;
  let isFirst = true;
  let columns: Columns | null = null;
  blocks.forEach(({ kind, text }, at) => {
    const heads = headings.get(at);
    if (heads) {
      section = heads;
      period = null;
      isFirst = true;
      floor = at + 1;
      lines.push({ text, section, isHeading: true, isHead: false, period, cells: null });
      return;
    }
    const dates = HAS_ENTRIES.includes(section) ? headDates(text, kind, section, now) : null;
    if (dates) {
      period = dates.period;
      const reach = titlesAbove(blocks, at, floor, isFirst ? MOST_ABOVE : above);
      if (isFirst) above = at - floor <= MOST_ABOVE ? reach : 0;
      const own = isFirst && at - floor > MOST_ABOVE ? 0 : reach;
      for (const line of own > 0 ? lines.slice(-own) : []) Object.assign(line, { period, isHead: true });
      isFirst = false;
      floor = at + 1;
    }
    const cells = columns && cellsIn(text, columns);
    columns = columnsOf(text) ?? (cells ? columns : null);
    lines.push({ text, section, isHeading: false, isHead: dates !== null, period, cells });
  });
  return lines;
}

/** Returns the headings by position. One that occurs twice is a heading within jobs ("Technologies"). */
function headingsAmong(blocks: readonly Block[]): Map<number, ResumeSection> {
  const all = blocks.flatMap(({ kind, text }, at) => {
    const section = kind === 'item' ? null : resumeSectionOf(text.replace(/:$/, ''));
    return section ? [{ at, section, text: text.toLowerCase() }] : [];
  });
  const counts = Map.groupBy(all, ({ text }) => text);
  return new Map(
    all.filter(({ text }) => counts.get(text)?.length === 1).map(({ at, section }) => [at, section]),
  );
}

/** Returns the dates of a job's or project's header line, or null. */
function headDates(
  text: string,
  kind: Block['kind'],
  section: ResumeSection | null,
  now: number,
): Dated | null {
  if (kind === 'item' && section !== 'projects' && section !== 'education') return null;
  const [range] = periodsIn(text, now);
  if (range) return text.length <= LONGEST_HEAD || range.start < 3 ? range : null;
  const isOwn = section === 'projects' || section === 'education';
  if (!isOwn && section !== 'work') return null;
  const alone = dateAlone(text, now);
  if (!alone || text.length > (isOwn ? LONGEST_HEAD : SHORT_HEAD)) return null;
  const isLast = /^[\s).:,|–—-]*(?:$|[:|–—])/.test(text.slice(alone.end));
  // "Intern, summer 2019", but not "Employee of the year 2019".
  const isApart = /[,(|–—]\s*$/.test(text.slice(0, alone.start));
  return isLast && (isOwn || isApart) ? alone : isOwn && alone.start < 2 ? alone : null;
}

/** Counts the title lines directly above the dates that belong to the same header, up to `most`. */
function titlesAbove(blocks: readonly Block[], at: number, floor: number, most: number): number {
  let count = 0;
  while (count < most && at - count - 1 >= floor && isTitle(blocks[at - count - 1])) count++;
  return count;
}

/** Whether a block is a title: a few words, no item, no sentence, no list, no label. */
function isTitle(block: Block | undefined): boolean {
  if (!block || block.kind === 'item') return false;
  const { text } = block;
  return text.length <= 80 && !/[.!?;]$|^[^:]{1,40}:\s*\S/.test(text) && (text.match(/,/g)?.length ?? 0) < 3;
}

/** Table cells that hold years and the year of last use. */
interface Columns {
  /** Number of cells in a row. */
  width: number;
  years: number | null;
  lastUsed: number | null;
}

const cellsOf = (line: string) => line.split('|').map((cell) => cell.trim());
const YEARS = /^(?:years?|yrs|jahre|ann[ée]es|ans|years of (?:experience|practice)|experience|erfahrung)$/i;
const LAST_USED =
  /^(?:last(?: used| year)?|used last|zuletzt(?: genutzt| verwendet)?|derni[èe]re utilisation)$/i;

/** Returns the columns if a line is a table's header, otherwise null. */
function columnsOf(line: string): Columns | null {
  const cells = cellsOf(line);
  const at = (pattern: RegExp) => {
    const found = cells.findIndex((cell) => pattern.test(cell));
    return found < 0 ? null : found;
  };
  const [years, lastUsed] = [at(YEARS), at(LAST_USED)];
  if (cells.length < 2 || (years === null && lastUsed === null)) return null;
  return { width: cells.length, years, lastUsed };
}

/** Reads the years and the last year from a row under such a header; null if it is no row, or has neither. */
function cellsIn(
  line: string,
  { width, years, lastUsed }: Columns,
): { years: number | null; lastUsed: number | null } | null {
  const cells = cellsOf(line);
  if (cells.length !== width) return null;
  const number = (at: number | null, pattern: RegExp) => {
    const text = at === null ? '' : (cells[at] ?? '');
    return pattern.test(text) ? Number.parseFloat(text.replace(',', '.')) : null;
  };
  return {
    years: number(years, /^(?:[0-5]?\d)(?:[.,]\d)?\+?(?:\s\p{L}+)?$/u),
    lastUsed: number(lastUsed, /^(?:19[5-9]|20[0-4])\d$/),
  };
}

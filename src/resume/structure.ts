import type { Block } from '#src/posting/posting.ts';
import { type Columns, cellsIn, columnsOf } from './columns.ts';
import { type Dated, dateAlone, periodsIn } from './dates.ts';
import type { Period } from './period.ts';
import { resumeSectionOf } from './section.ts';
import type { ResumeSection } from './section-signs.ts';

/** A line of a résumé, with what the lines above say of it. */
export interface ResumeLine {
  text: string;
  /** Null above the first heading. */
  section: ResumeSection | null;
  /** Whether it heads a section. */
  isHeading: boolean;
  /** Whether it is (a part of) the head of a job or a project: who, where, when. */
  isHead: boolean;
  /** From when until when the job or the project was that it belongs to; null where none is told. */
  period: Period | null;
  /** What a row of a table tells by the head of its columns. */
  cells: ReturnType<typeof cellsIn>;
}

/** A line that tells when and more is the head of a job; a longer one is prose, in characters. */
const LONGEST_HEAD = 140;
/** With a single date it is shorter. */
const SHORT_HEAD = 60;
/** A head has so many lines at most above the one with its dates. */
const MOST_ABOVE = 3;
/** These are told line by line; in others a date belongs to what stands beside it. */
const HAS_ENTRIES: readonly (ResumeSection | null)[] = [
  'work',
  'projects',
  'education',
  'certificates',
  'other',
  null,
];

/** Puts what a résumé's headings and dates say beside each of its lines. `now`: the month that it is. */
export function structureOf(blocks: readonly Block[], now: number): ResumeLine[] {
  const headings = headingsAmong(blocks);
  const lines: ResumeLine[] = [];
  let section: ResumeSection | null = null;
  let period: Period | null = null;
  let above = 0;
  /** Where the section, or the last head in it, ends: no head reaches over that. */
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

/** The headings by their place. What stands there twice heads something within each job ("Technologies"), and no section. */
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

/** The dates of a line that heads a job or a project; null where it heads none. */
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

/** How many lines right above the dates are titles of the same head, no more than `most`. */
function titlesAbove(blocks: readonly Block[], at: number, floor: number, most: number): number {
  let count = 0;
  while (count < most && at - count - 1 >= floor && isTitle(blocks[at - count - 1])) count++;
  return count;
}

/** A few words, no item, no sentence, no list, and no label before them. */
function isTitle(block: Block | undefined): boolean {
  if (!block || block.kind === 'item') return false;
  const { text } = block;
  return text.length <= 80 && !/[.!?;]$|^[^:]{1,40}:\s*\S/.test(text) && (text.match(/,/g)?.length ?? 0) < 3;
}

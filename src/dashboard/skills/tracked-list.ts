import { type AskedBy, shareOf } from '#src/insights/asked-by.ts';
import { skillName, type Taxonomy } from '#src/skills/taxonomy.ts';
import { LEVELS, type TrackedSkill } from '#src/skills/tracked-skill.ts';
import { byName } from '#src/ui/words/by-name.ts';

export type TrackedFilter = 'all' | 'known' | 'learning' | 'unused';
export type SkillSort = 'name' | 'level' | 'years' | 'lastUsed' | 'asked';

/** The sort order of the list. */
export interface Order {
  sort: SkillSort;
  /** Whether the order is reversed. By default names run from A, the rest from the largest. */
  reversed: boolean;
}

/** The data that rows combine with tracked skills. */
interface SkillsWorld {
  taxonomy: Taxonomy;
  /** The requirements of stored postings; null while they are counted. */
  asked: AskedBy | null;
  /** The current calendar year. */
  year: number;
}

export interface TrackedRow {
  tracked: TrackedSkill;
  name: string;
  /** Its category's id, or null if the skill is no longer in the taxonomy. */
  category: string | null;
  /** The names of skills that this one implies. */
  covers: string[];
  /** The share of stored postings that require it, 0 to 1; null without postings or while they are counted. */
  share: number | null;
}

/** Calendar years after which a skill counts as unused. */
const UNUSED_YEARS = 2;

/** Returns all tracked skills as rows, sorted by name. */
export function trackedRows(tracked: readonly TrackedSkill[], around: SkillsWorld): TrackedRow[] {
  return tracked.map((skill) => rowOf(skill, around)).sort(byName);
}

/** Returns the rows that match a filter and a category; null is every category. */
export function shownRows(
  rows: readonly TrackedRow[],
  filter: TrackedFilter,
  category: string | null,
  year: number,
): TrackedRow[] {
  return rows.filter(
    (row) => passes(row.tracked, filter, year) && (category === null || row.category === category),
  );
}

/** Sorts rows that are sorted by name. The sort is stable, so names need no second comparison. */
export function ordered(rows: readonly TrackedRow[], { sort, reversed }: Order): TrackedRow[] {
  const sorted = sort === 'name' ? [...rows] : rows.toSorted(ORDERS[sort]);
  return reversed ? sorted.reverse() : sorted;
}

export function filterCounts(tracked: readonly TrackedSkill[], year: number): Record<TrackedFilter, number> {
  const of = (filter: TrackedFilter) => tracked.filter((skill) => passes(skill, filter, year)).length;
  return { all: tracked.length, known: of('known'), learning: of('learning'), unused: of('unused') };
}

function passes({ level, lastUsed }: TrackedSkill, filter: TrackedFilter, year: number): boolean {
  if (filter === 'all') return true;
  if (filter === 'unused') return lastUsed !== null && year - lastUsed >= UNUSED_YEARS;
  return (filter === 'learning') === (level === 'learning');
}

function rowOf(tracked: TrackedSkill, { taxonomy, asked }: SkillsWorld): TrackedRow {
  const covered = [...(taxonomy.implied.get(tracked.skill) ?? [])];
  return {
    tracked,
    name: skillName(taxonomy, tracked.skill),
    category: taxonomy.skills.get(tracked.skill)?.category ?? null,
    covers: covered.filter((id) => !tracked.refused.includes(id)).map((id) => skillName(taxonomy, id)),
    share: asked && asked.postings > 0 ? shareOf(asked, tracked.skill) : null,
  };
}

const most = (of: (row: TrackedRow) => number | null) => (a: TrackedRow, b: TrackedRow) =>
  (of(b) ?? -1) - (of(a) ?? -1);

const ORDERS: Record<Exclude<SkillSort, 'name'>, (a: TrackedRow, b: TrackedRow) => number> = {
  level: most(({ tracked }) => LEVELS.indexOf(tracked.level)),
  years: most(({ tracked }) => tracked.years),
  lastUsed: most(({ tracked }) => tracked.lastUsed),
  asked: most(({ share }) => share),
};

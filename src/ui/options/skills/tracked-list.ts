import { type AskedBy, shareOf } from '#src/insights/asked-by.ts';
import { skillName, type Taxonomy } from '#src/skills/taxonomy.ts';
import { LEVELS, type TrackedSkill } from '#src/skills/tracked-skill.ts';
import { byName } from '#src/ui/by-name.ts';

/** Which tracked skills the list shows. */
export type TrackedFilter = 'all' | 'known' | 'learning' | 'unused';
export type SkillSort = 'name' | 'level' | 'years' | 'lastUsed' | 'asked';

/** In what order the list stands. */
export interface Order {
  sort: SkillSort;
  /** Whether the order is turned round. Names run from A, all else from the most. */
  reversed: boolean;
}

/** What is known around the tracked skills. */
interface SkillsWorld {
  taxonomy: Taxonomy;
  /** What the kept postings ask for; null while that is being counted. */
  asked: AskedBy | null;
  /** The calendar year. */
  year: number;
}

/** A tracked skill as a row of the list. */
export interface TrackedRow {
  tracked: TrackedSkill;
  name: string;
  /** The id of its category, or null where the taxonomy has lost the skill. */
  category: string | null;
  /** The names of what this skill covers too. */
  covers: string[];
  /** The share of the kept postings that ask for it, 0 to 1; null where none is kept, or while it is counted. */
  share: number | null;
}

/** So many calendar years make a skill unused. */
const UNUSED_YEARS = 2;

/** All tracked skills as rows, by name. */
export function trackedRows(tracked: readonly TrackedSkill[], around: SkillsWorld): TrackedRow[] {
  return tracked.map((skill) => rowOf(skill, around)).sort(byName);
}

/** The rows that a filter and a category let through; null: every category. */
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

/** Rows that stand by name, in another order. Equal ones stay by name: names are compared once, not at each order. */
export function ordered(rows: readonly TrackedRow[], { sort, reversed }: Order): TrackedRow[] {
  const sorted = sort === 'name' ? [...rows] : rows.toSorted(ORDERS[sort]);
  return reversed ? sorted.reverse() : sorted;
}

/** How many skills each filter shows. */
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

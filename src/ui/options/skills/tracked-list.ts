import { skillName, type Taxonomy } from '#src/skills/taxonomy.ts';
import { LEVELS, type Level, type TrackedSkill } from '#src/skills/tracked-skill.ts';

export type Filter = 'all' | 'known' | 'learning';
export type SortKey = 'name' | 'level' | 'years';

/** How the list stands: which skills, and in what order. */
export interface ListState {
  filter: Filter;
  sort: SortKey;
  /** Whether the order is turned round. Names run from A, levels and years from the most. */
  reversed: boolean;
}

/** A tracked skill as a row of the list. */
export interface TrackedRow {
  tracked: TrackedSkill;
  name: string;
  /** The names of what this skill covers too. */
  covers: string[];
}

/** The names of the levels. */
export const LEVEL_NAMES: Record<Level, string> = {
  learning: 'Learning',
  basic: 'Basic',
  solid: 'Solid',
  expert: 'Expert',
};

/** The rows to show, in order. */
export function trackedRows(
  tracked: readonly TrackedSkill[],
  taxonomy: Taxonomy,
  state: ListState,
): TrackedRow[] {
  const rows = tracked.filter((skill) => passes(skill, state.filter)).map((skill) => rowOf(skill, taxonomy));
  rows.sort((a, b) => ORDERS[state.sort](a, b) || byName(a, b));
  return state.reversed ? rows.reverse() : rows;
}

/** How many skills each filter shows. */
export function counts(tracked: readonly TrackedSkill[]): Record<Filter, number> {
  const learning = tracked.filter(({ level }) => level === 'learning').length;
  return { all: tracked.length, known: tracked.length - learning, learning };
}

const passes = ({ level }: TrackedSkill, filter: Filter) =>
  filter === 'all' || (filter === 'learning') === (level === 'learning');

function rowOf(tracked: TrackedSkill, taxonomy: Taxonomy): TrackedRow {
  const implied = [...(taxonomy.implied.get(tracked.skill) ?? [])];
  return {
    tracked,
    name: skillName(taxonomy, tracked.skill),
    covers: implied.map((id) => skillName(taxonomy, id)),
  };
}

const collator = new Intl.Collator('en', { numeric: true, ignorePunctuation: true });
const byName = (a: TrackedRow, b: TrackedRow) => collator.compare(a.name, b.name);

const ORDERS: Record<SortKey, (a: TrackedRow, b: TrackedRow) => number> = {
  name: byName,
  level: (a, b) => LEVELS.indexOf(b.tracked.level) - LEVELS.indexOf(a.tracked.level),
  years: (a, b) => (b.tracked.years ?? -1) - (a.tracked.years ?? -1),
};

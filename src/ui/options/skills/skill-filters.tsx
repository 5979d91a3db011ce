import type { TrackedFilter } from './tracked-list.ts';

/** Which skills the list shows: tracked ones, or those that are asked for and not tracked. */
export type Filter = TrackedFilter | 'asked';

const NAMES: Record<Filter, string> = {
  all: 'All',
  known: 'Known',
  learning: 'Learning',
  asked: 'Asked, not in your skills',
  unused: 'Unused for 2 years',
};
const FILTERS: readonly Filter[] = ['all', 'known', 'learning', 'asked', 'unused'];
const DOTS: Partial<Record<Filter, string>> = { learning: 'learning', asked: 'gap' };

/** These are there only where they have something to show. */
const AT_TIMES: readonly Filter[] = ['asked', 'unused'];

interface Props {
  number: Record<Filter, number>;
  filter: Filter;
  set: (filter: Filter) => void;
}

/** Which skills the list shows. */
export function SkillFilters({ number, filter, set }: Props) {
  const shown = FILTERS.filter((name) => !AT_TIMES.includes(name) || number[name] > 0 || name === filter);
  return (
    <fieldset class="chips" aria-label="Show">
      {shown.map((name) => (
        <button
          key={name}
          type="button"
          class="chip"
          aria-pressed={name === filter}
          onClick={() => set(name)}
        >
          {DOTS[name] && <span class={`dot ${DOTS[name]}`} />}
          {NAMES[name]} <b class="num">{number[name]}</b>
        </button>
      ))}
    </fieldset>
  );
}

import type { TextId } from '#src/ui/texts/text-id.ts';
import { t } from '#src/ui/words/t.ts';
import { figure } from '#src/ui/words/words.ts';
import type { TrackedFilter } from './tracked-list.ts';

/** The list's filter: tracked skills, or required ones that are not tracked. */
export type SkillFilter = TrackedFilter | 'asked';

const NAMES: Record<SkillFilter, TextId> = {
  all: 'skills.filter.all',
  known: 'skills.filter.known',
  learning: 'level.learning',
  asked: 'skills.filter.asked',
  unused: 'skills.filter.unused',
};
const FILTERS: readonly SkillFilter[] = ['all', 'known', 'learning', 'asked', 'unused'];
const DOTS: Partial<Record<SkillFilter, string>> = { learning: 'learning', asked: 'gap' };

/** Filters that only show when they match something. */
const AT_TIMES: readonly SkillFilter[] = ['asked', 'unused'];

interface Props {
  number: Record<SkillFilter, number>;
  filter: SkillFilter;
  set: (filter: SkillFilter) => void;
}

export function SkillFilters({ number, filter, set }: Props) {
  const shown = FILTERS.filter((name) => !AT_TIMES.includes(name) || number[name] > 0 || name === filter);
  return (
    <fieldset class="chips" aria-label={t('list.show')}>
      {shown.map((name) => (
        <button
          key={name}
          type="button"
          class="chip"
          aria-pressed={name === filter}
          onClick={() => set(name)}
        >
          {DOTS[name] && <span class={`dot ${DOTS[name]}`} />}
          {t(NAMES[name])} <b class="num">{figure(number[name])}</b>
        </button>
      ))}
    </fieldset>
  );
}

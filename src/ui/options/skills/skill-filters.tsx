import type { TextId } from '#src/texts/text-id.ts';
import { t } from '#src/ui/t.ts';
import { figure } from '#src/ui/words.ts';
import type { TrackedFilter } from './tracked-list.ts';

/** Which skills the list shows: tracked ones, or those that are asked for and not tracked. */
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

/** These are there only where they have something to show. */
const AT_TIMES: readonly SkillFilter[] = ['asked', 'unused'];

interface Props {
  number: Record<SkillFilter, number>;
  filter: SkillFilter;
  set: (filter: SkillFilter) => void;
}

/** Which skills the list shows. */
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

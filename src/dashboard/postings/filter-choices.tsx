import { STATUSES, type Status } from '#src/posting/progress/progress.ts';
import { skillName, type Taxonomy } from '#src/skills/taxonomy.ts';
import { statusWord } from '#src/ui/progress/status-words.ts';
import { byName } from '#src/ui/words/by-name.ts';
import { t } from '#src/ui/words/t.ts';
import { figure } from '#src/ui/words/words.ts';
import { SelectField } from '../select-field.tsx';
import { withChosen, withCountedChosen } from '../with-chosen.ts';
import type { FilterOption } from './list-filter.ts';
import type { StatusFilter } from './list-query.ts';

interface Setter<T> {
  set: (value: T | null) => void;
}

/** Number of most required skills at the top of the list. */
const MOST_ASKED = 12;

/** A picker for a skill that postings require. */
export function SkillChoice({
  skills,
  skill,
  taxonomy,
  set,
}: Setter<string> & { skills: readonly FilterOption[]; skill: string | null; taxonomy: Taxonomy }) {
  const all = withCountedChosen(skills, skill).map(({ id, number }) => ({
    id,
    number,
    name: skillName(taxonomy, id),
  }));
  const sorted = [...all].sort(byName);
  const options = (some: typeof all) =>
    some.map(({ id, number, name }) => (
      <option key={id} value={id}>
        {name} ({figure(number)})
      </option>
    ));
  return (
    <SelectField label={t('filter.skill')} value={skill ?? ''} set={(value) => set(value || null)}>
      <option value="">{t('filter.any-skill')}</option>
      {all.length > MOST_ASKED ? (
        <>
          <optgroup label={t('filter.most-asked')}>{options(all.slice(0, MOST_ASKED))}</optgroup>
          <optgroup label={t('filter.others')}>
            {options(sorted.filter(({ id }) => !all.slice(0, MOST_ASKED).some((most) => most.id === id)))}
          </optgroup>
        </>
      ) : (
        options(sorted)
      )}
    </SelectField>
  );
}

const TIMES = [1, 7, 30, 90, 365];

function timeWord(days: number): string {
  if (days === 1) return t('filter.last-day');
  return days === 365 ? t('filter.last-year') : t('filter.last-days', { n: days });
}

/** A picker for how long ago postings were seen. */
export function TimeChoice({ days, set }: Setter<number> & { days: number | null }) {
  const times = days === null ? TIMES : withChosen(TIMES, days);
  return (
    <SelectField
      label={t('order.when')}
      value={String(days ?? '')}
      set={(value) => set(Number(value) || null)}
    >
      <option value="">{t('filter.any-time')}</option>
      {times.map((one) => (
        <option key={one} value={one}>
          {timeWord(one)}
        </option>
      ))}
    </SelectField>
  );
}

/** A picker for the application status of postings. */
export function StatusChoice({
  statuses,
  due,
  status,
  set,
}: Setter<StatusFilter> & {
  statuses: ReadonlyMap<Status, number>;
  due: number;
  status: StatusFilter | null;
}) {
  const number = (some: readonly Status[]) =>
    figure(some.reduce((sum, one) => sum + (statuses.get(one) ?? 0), 0));
  return (
    <SelectField
      label={t('progress.status')}
      value={status ?? ''}
      set={(value) => set((value || null) as StatusFilter | null)}
    >
      <option value="">{t('filter.any-status')}</option>
      <option value="any-told">
        {t('filter.any-told')} ({number(STATUSES.slice(1))})
      </option>
      <option value="due">
        {t('filter.due')} ({figure(due)})
      </option>
      {STATUSES.map((one) => (
        <option key={one} value={one}>
          {statusWord(one)} ({number([one])})
        </option>
      ))}
    </SelectField>
  );
}

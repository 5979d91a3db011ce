import { Icon } from '#src/ui/icon.tsx';
import { t } from '#src/ui/t.ts';
import { withChosen } from '../with-chosen.ts';

/** So many years back can be chosen; an older one that was told before stays. */
const YEARS_BACK = 12;

interface Props {
  name: string;
  lastUsed: number | null;
  /** The calendar year. */
  year: number;
  tabIndex: number;
  set: (lastUsed: number | null) => void;
}

/** The year in which a skill was last used, where one says it. */
export function LastUsed({ name, lastUsed, year, tabIndex, set }: Props) {
  return (
    <span class="skill-select">
      <select
        aria-label={t('skills.last-used', { name })}
        value={lastUsed ?? ''}
        tabIndex={tabIndex}
        onChange={({ currentTarget: { value } }) => set(value === '' ? null : Number(value))}
      >
        <option value="">{t('skills.not-said')}</option>
        {yearChoices(year, lastUsed).map((one) => (
          <option key={one} value={one}>
            {one}
          </option>
        ))}
      </select>
      <Icon name="chevron" />
    </span>
  );
}

/** The years to choose from, newest first, with the one that was told. */
export function yearChoices(year: number, told: number | null = null): number[] {
  const years = Array.from({ length: YEARS_BACK }, (_, back) => year - back);
  return told === null ? years : [...withChosen(years, told)].sort((a, b) => b - a);
}

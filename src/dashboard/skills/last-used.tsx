import { Icon } from '#src/ui/components/icon.tsx';
import { t } from '#src/ui/words/t.ts';
import { withChosen } from '../with-chosen.ts';

/** Number of years back to choose from; an older stored year stays in the list. */
const YEARS_BACK = 12;

interface Props {
  name: string;
  lastUsed: number | null;
  /** The current calendar year. */
  year: number;
  tabIndex: number;
  set: (lastUsed: number | null) => void;
}

/** A picker for the year in which a skill was last used. */
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

/** Returns the years to choose from, newest first, including the stored one. */
export function yearChoices(year: number, told: number | null = null): number[] {
  const years = Array.from({ length: YEARS_BACK }, (_, back) => year - back);
  return told === null ? years : [...withChosen(years, told)].sort((a, b) => b - a);
}

import { useRef } from 'preact/hooks';
import { Icon } from '#src/ui/icon.tsx';
import { t } from '#src/ui/t.ts';
import { points } from '#src/ui/words.ts';

/** Nobody has more years of anything that we list. */
const MOST_YEARS = 60;

interface Props {
  name: string;
  years: number | null;
  tabIndex?: number;
  set: (years: number | null) => void;
}

/** Years of practice: an empty field where one does not say. A step goes from what the field shows, so that quick ones add up. */
export function YearsStepper({ name, years, tabIndex, set }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const change = (from: (years: number | null) => number | null) => {
    if (!field.current) return;
    const next = from(parseYears(field.current.value));
    field.current.value = yearsText(next);
    set(next);
  };
  return (
    <span class="stepper">
      <button
        type="button"
        aria-label={t('years.fewer', { name })}
        tabIndex={tabIndex}
        onClick={() => change(fewer)}
      >
        <Icon name="minus" />
      </button>
      <input
        ref={field}
        inputMode="decimal"
        aria-label={t('years.of', { name })}
        tabIndex={tabIndex}
        value={yearsText(years)}
        onChange={() => change((typed) => typed)}
      />
      <button
        type="button"
        aria-label={t('years.more', { name })}
        tabIndex={tabIndex}
        onClick={() => change(more)}
      >
        <Icon name="plus" />
      </button>
    </span>
  );
}

/** Years as the field has them: "2.5", "2,5"; nothing where they are not said. */
const yearsText = (years: number | null): string => (years === null ? '' : points(years));

/** Years as typed, to one decimal, within 0 and 60; null for anything else: not said. */
export function parseYears(text: string): number | null {
  const years = Number.parseFloat(text.replace(',', '.'));
  return Number.isNaN(years) ? null : Math.round(Math.min(Math.max(years, 0), MOST_YEARS) * 10) / 10;
}

const more = (years: number | null) => Math.min(Math.floor(years ?? 0) + 1, MOST_YEARS);
const fewer = (years: number | null) => (years === null || years === 0 ? null : Math.ceil(years) - 1);

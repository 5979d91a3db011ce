import { useRef } from 'preact/hooks';
import { Icon } from '#src/ui/components/icon.tsx';
import { t } from '#src/ui/words/t.ts';
import { points } from '#src/ui/words/words.ts';

/** Maximum years that can be entered. */
const MOST_YEARS = 60;

interface Props {
  name: string;
  years: number | null;
  tabIndex?: number;
  set: (years: number | null) => void;
}

/** A field for years of experience; empty if unknown. A step starts from the value shown, so quick steps add up. */
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

/** Formats years for the field: "2.5", "2,5", or empty if unknown. */
const yearsText = (years: number | null): string => (years === null ? '' : points(years));

/** Parses years to one decimal, from 0 to 60. Returns null for anything else. */
export function parseYears(text: string): number | null {
  const years = Number.parseFloat(text.replace(',', '.'));
  return Number.isNaN(years) ? null : Math.round(Math.min(Math.max(years, 0), MOST_YEARS) * 10) / 10;
}

const more = (years: number | null) => Math.min(Math.floor(years ?? 0) + 1, MOST_YEARS);
const fewer = (years: number | null) => (years === null || years === 0 ? null : Math.ceil(years) - 1);

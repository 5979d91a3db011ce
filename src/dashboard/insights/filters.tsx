import type { Insights } from '#src/insights/insights.ts';
import { Icon } from '#src/ui/components/icon.tsx';
import { t } from '#src/ui/words/t.ts';
import { PortalChoice } from '../portal-choice.tsx';
import { withChosen } from '../with-chosen.ts';
import type { AskedFilter } from './asked-filter.ts';

const TIMES: readonly (number | null)[] = [null, 365, 90, 30];

interface Props {
  filter: AskedFilter;
  set: (filter: AskedFilter) => void;
  portals: Insights['portals'];
}

/** Draws the filters of the insights page. */
export function Filters({ filter, set, portals }: Props) {
  const times = withChosen(TIMES, filter.days);
  return (
    <search class="insight-filters" aria-label={t('which.label')}>
      <fieldset class="chips" aria-label={t('which.first-seen')}>
        {times.map((days) => (
          <button
            key={String(days)}
            type="button"
            class="chip"
            aria-pressed={days === filter.days}
            onClick={() => set({ ...filter, days })}
          >
            {timeName(days)}
          </button>
        ))}
      </fieldset>
      <button
        type="button"
        class="chip"
        aria-pressed={filter.mustHavesOnly}
        onClick={() => set({ ...filter, mustHavesOnly: !filter.mustHavesOnly })}
      >
        {t('which.must-only')}
      </button>
      <button
        type="button"
        class="chip"
        aria-pressed={filter.appliedOnly}
        onClick={() => set({ ...filter, appliedOnly: !filter.appliedOnly })}
      >
        {t('which.applied-only')}
      </button>
      <PortalChoice
        portals={portals.map(({ portal, postings }) => ({ id: portal, number: postings }))}
        portal={filter.portal}
        set={(portal) => set({ ...filter, portal })}
      />
      <label class="title-field">
        <Icon name="search" />
        <span class="visually-hidden">{t('which.title-words')}</span>
        <input
          type="text"
          placeholder={t('which.title-words')}
          autocomplete="off"
          spellcheck={false}
          value={filter.title}
          onInput={(event) => set({ ...filter, title: event.currentTarget.value })}
        />
      </label>
    </search>
  );
}

/** Names a time span of this many days; null is all time. */
function timeName(days: number | null): string {
  if (days === null) return t('which.all-time');
  return days === 365 ? t('which.last-year') : t('which.days', { n: days });
}

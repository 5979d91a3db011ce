import type { Insights } from '#src/insights/insights.ts';
import { Icon } from '#src/ui/icon.tsx';
import { figure } from '#src/ui/words.ts';
import { Choice } from '../choice.tsx';
import type { AskedFilter } from './asked-filter.ts';

const TIMES: readonly (readonly [days: number | null, name: string])[] = [
  [null, 'All time'],
  [365, 'Last year'],
  [90, '90 days'],
  [30, '30 days'],
];

interface Props {
  filter: AskedFilter;
  set: (filter: AskedFilter) => void;
  portals: Insights['portals'];
}

/** Which postings the insights are about. */
export function Filters({ filter, set, portals }: Props) {
  const known = TIMES.some(([days]) => days === filter.days);
  return (
    <search class="insight-filters" aria-label="Which postings">
      <fieldset class="chips" aria-label="First seen">
        {TIMES.map(([days, name]) => (
          <button
            key={name}
            type="button"
            class="chip"
            aria-pressed={days === filter.days}
            onClick={() => set({ ...filter, days })}
          >
            {name}
          </button>
        ))}
        {!known && (
          <button type="button" class="chip" aria-pressed="true">
            {figure(filter.days ?? 0)} days
          </button>
        )}
      </fieldset>
      <button
        type="button"
        class="chip"
        aria-pressed={filter.mustHavesOnly}
        onClick={() => set({ ...filter, mustHavesOnly: !filter.mustHavesOnly })}
      >
        Must-haves only
      </button>
      <button
        type="button"
        class="chip"
        aria-pressed={filter.appliedOnly}
        onClick={() => set({ ...filter, appliedOnly: !filter.appliedOnly })}
      >
        Applied for only
      </button>
      <PortalChoice portals={portals} filter={filter} set={set} />
      <label class="title-field">
        <Icon name="search" />
        <span class="visually-hidden">Words in the title</span>
        <input
          type="text"
          placeholder="Words in the title"
          autocomplete="off"
          spellcheck={false}
          value={filter.title}
          onInput={(event) => set({ ...filter, title: event.currentTarget.value })}
        />
      </label>
    </search>
  );
}

function PortalChoice({ filter, set, portals }: Props) {
  const isGone = filter.portal !== null && !portals.some(({ portal }) => portal === filter.portal);
  return (
    <Choice
      label="Job site"
      value={filter.portal ?? ''}
      set={(portal) => set({ ...filter, portal: portal || null })}
    >
      <option value="">Any job site</option>
      {isGone && <option value={filter.portal ?? ''}>{filter.portal}</option>}
      {portals.map(({ portal, postings }) => (
        <option key={portal} value={portal}>
          {portal} ({figure(postings)})
        </option>
      ))}
    </Choice>
  );
}

import { useId, useState } from 'preact/hooks';
import { WORKPLACES, type Workplace } from '#src/posting/facts/posting-facts.ts';
import { t } from '#src/ui/words/t.ts';
import { PortalChoice } from '../portal-choice.tsx';
import { SelectField } from '../select-field.tsx';
import { withChosen } from '../with-chosen.ts';
import type { ListQuery } from './list-query.ts';
import type { FilterChoices } from './posting-list.ts';

interface Props {
  query: ListQuery;
  list: FilterChoices;
  set: (part: Partial<ListQuery>) => void;
}

/** Whether a filter is set that only shows among the further ones. */
export const isAnyMoreFilterSet = ({ portal, place, workplace, pay, postedDays, open }: ListQuery): boolean =>
  [portal, place, workplace, pay, postedDays, open].some(Boolean);

/** Draws the filters by job site, place, workplace, pay and dates. */
export function MoreFilters({ query, list, set }: Props) {
  return (
    <>
      <PlaceField place={query.place} places={list.places} set={(place) => set({ place })} />
      <SelectField
        label={t('filter.workplace')}
        value={query.workplace ?? ''}
        set={(value) => set({ workplace: (value || null) as Workplace | null })}
      >
        <option value="">{t('filter.any-workplace')}</option>
        {WORKPLACES.map((workplace) => (
          <option key={workplace} value={workplace}>
            {t(`filter.workplace.${workplace}`)}
          </option>
        ))}
      </SelectField>
      <PostedChoice days={query.postedDays} set={(postedDays) => set({ postedDays })} />
      <button type="button" class="chip" aria-pressed={query.open} onClick={() => set({ open: !query.open })}>
        {t('filter.open')}
      </button>
      <PayFields query={query} list={list} set={set} />
      <PortalChoice portals={list.portals} portal={query.portal} set={(portal) => set({ portal })} />
    </>
  );
}

interface PlaceProps {
  place: string;
  places: readonly string[];
  set: (place: string) => void;
}

/** A field for words of the place, which suggests the stored places. */
function PlaceField({ place, places, set }: PlaceProps) {
  const suggested = useId();
  const label = t('pasted.field.location');
  return (
    <span class="choice">
      <input
        type="text"
        class="place-field"
        aria-label={label}
        placeholder={label}
        list={suggested}
        autocomplete="off"
        spellcheck={false}
        value={place}
        onInput={(event) => set(event.currentTarget.value)}
      />
      <datalist id={suggested}>
        {places.map((one) => (
          <option key={one} value={one} />
        ))}
      </datalist>
    </span>
  );
}

const POSTED_DAYS = [1, 7, 30];

function PostedChoice({ days, set }: { days: number | null; set: (days: number | null) => void }) {
  const choices = days === null ? POSTED_DAYS : withChosen(POSTED_DAYS, days);
  return (
    <SelectField
      label={t('filter.posted')}
      value={String(days ?? '')}
      set={(value) => set(Number(value) || null)}
    >
      <option value="">{t('filter.any-posted')}</option>
      {choices.map((one) => (
        <option key={one} value={one}>
          {t('filter.posted-days', { n: one })}
        </option>
      ))}
    </SelectField>
  );
}

/** Step of the pay field, in whole units of a currency. */
const PAY_STEP = 5_000;

/** Fields for the least pay a year and its currency. Hidden while no stored posting states its pay. */
function PayFields({ query: { pay }, list: { currencies }, set }: Props) {
  const label = useId();
  const [chosen, setChosen] = useState(pay?.currency);
  const offered = pay ? withChosen(currencies, pay.currency) : currencies;
  const currency = pay?.currency ?? chosen ?? offered[0];
  if (currency === undefined) return null;
  return (
    <fieldset class="pay-fields" aria-labelledby={label}>
      <span id={label}>{t('filter.pay')}</span>
      <span class="choice">
        <input
          type="number"
          aria-labelledby={label}
          min={0}
          step={PAY_STEP}
          placeholder=" "
          value={pay?.least ?? ''}
          onInput={({ currentTarget: { value } }) => {
            const least = Math.round(Number(value));
            set({ pay: least > 0 ? { least, currency } : null });
          }}
        />
      </span>
      <SelectField
        label={t('filter.currency')}
        value={currency}
        set={(next) => {
          setChosen(next);
          set({ pay: pay && { ...pay, currency: next } });
        }}
      >
        {offered.map((one) => (
          <option key={one} value={one}>
            {one}
          </option>
        ))}
      </SelectField>
    </fieldset>
  );
}

import { addDays, type Day } from '#src/posting/facts/day.ts';
import { isPostingClosed } from '#src/posting/facts/is-posting-closed.ts';
import type { Pay, PayPeriod } from '#src/posting/facts/posting-facts.ts';
import type { KeptPosting } from '#src/store/db.ts';
import { unaccented } from '#src/ui/words/unaccented.ts';
import { searchedWords } from './list-filter.ts';
import type { ListQuery, PayFilter } from './list-query.ts';

type FactsQuery = Pick<ListQuery, 'place' | 'workplace' | 'pay' | 'postedDays' | 'open'>;

/**
 * Returns the test for place, workplace, pay and dates. A posting that does not state a filtered fact fails,
 * except that one without a deadline counts as open.
 */
export function factsFilter(
  { place, workplace, pay, postedDays, open }: FactsQuery,
  today: Day,
): (posting: KeptPosting) => boolean {
  const placeWords = searchedWords(place);
  const postedSince = postedDays === null ? '' : addDays(today, -postedDays);
  return ({ location, facts = {} }) => {
    const where = unaccented(location);
    return (
      placeWords.every((word) => where.includes(word)) &&
      (workplace === null || (facts.workplace ? facts.workplace === workplace : where.includes(workplace))) &&
      (pay === null || paysAtLeast(facts.pay, pay)) &&
      (facts.posted ?? '') >= postedSince &&
      !(open && isPostingClosed(facts, today))
    );
  };
}

/** Usual number of working periods in a year. */
const TIMES_A_YEAR: Record<PayPeriod, number> = { hour: 2_080, day: 260, week: 52, month: 12, year: 1 };

/** Whether the upper end of a stated pay reaches the filter's amount. Pay without a period is a year's. */
function paysAtLeast(pay: Pay | undefined, { least, currency }: PayFilter): boolean {
  if (!pay || currencyCode(pay) !== currency) return false;
  return (pay.most ?? pay.least ?? 0) * TIMES_A_YEAR[pay.per ?? 'year'] >= least;
}

/** Returns the currency's ISO 4217 code; an unspecified dollar is the US one. */
export const currencyCode = ({ currency }: Pay): string => (currency === '$' ? 'USD' : currency);

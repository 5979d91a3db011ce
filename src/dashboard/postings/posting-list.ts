import type { Band } from '#src/match/match.ts';
import { addDays, type Day, dayAt } from '#src/posting/facts/day.ts';
import { isPostingClosed } from '#src/posting/facts/is-posting-closed.ts';
import type { Pay, PayPeriod } from '#src/posting/facts/posting-facts.ts';
import { isStepDue, progressOf, type Status, statusOf } from '#src/posting/progress/progress.ts';
import { rankOf } from '#src/posting/progress/rank-of.ts';
import { isAsked } from '#src/skills/mention.ts';
import { countedMentions } from '#src/store/counted-mentions.ts';
import type { KeptPosting } from '#src/store/db.ts';
import { compareNames } from '#src/ui/words/by-name.ts';
import { unaccented } from '#src/ui/words/unaccented.ts';
import {
  type FilterOption,
  mostFirst,
  passesStatus,
  searchedText,
  searchedWords,
  shownSince,
} from './list-filter.ts';
import type { ListQuery, PayFilter, PostingSort } from './list-query.ts';
import type { MatchOf, RowMatch } from './row-match.ts';

/** A stored posting as a row of the list. */
export interface ListedPosting {
  posting: KeptPosting;
  match: RowMatch;
}

/** The postings for a query, and how many each alternative filter would show. */
export interface PostingList {
  rows: ListedPosting[];
  bands: ReadonlyMap<Band, number>;
  /** Number of postings if no band were chosen. */
  anyBand: number;
  /** Number of postings of each status if neither band nor status were chosen. */
  statuses: ReadonlyMap<Status, number>;
  /** Number of postings with a due next step if neither band nor status were chosen. */
  due: number;
}

/** Returns the postings to show, in order. `now` in ms since 1970. */
export function postingList(
  all: readonly KeptPosting[],
  query: ListQuery,
  matchOf: MatchOf,
  now: number,
): PostingList {
  const bands = new Map<Band, number>();
  const rows: ListedPosting[] = [];
  const statuses = new Map<Status, number>();
  const today = dayAt(now);
  let [anyBand, due] = [0, 0];
  for (const posting of all.filter(filterOf(query, now))) {
    const progress = progressOf(posting);
    statuses.set(progress.status, (statuses.get(progress.status) ?? 0) + 1);
    if (isStepDue(progress, today)) due += 1;
    if (!passesStatus(progress, query.status, today)) continue;
    const match = matchOf(posting);
    anyBand += 1;
    if (match.band) bands.set(match.band, (bands.get(match.band) ?? 0) + 1);
    if (query.bands.length === 0 || (match.band && query.bands.includes(match.band))) {
      rows.push({ posting, match });
    }
  }
  const orders = ordersAt(today);
  rows.sort((a, b) => orders[query.sort](a, b) || orders.when(a, b) || byId(a, b));
  if (query.reversed) rows.reverse();
  return { rows, bands, anyBand, statuses, due };
}

/** Returns the test for job site, skill, time, words and stated facts. */
function filterOf(query: ListQuery, now: number): (posting: KeptPosting) => boolean {
  const { portal, skill, days, text } = query;
  const words = searchedWords(text);
  const since = shownSince(days, now);
  const passesFacts = factsFilter(query, dayAt(now));
  return (posting) =>
    posting.lastSeen >= since &&
    (portal === null || posting.portal === portal) &&
    (skill === null || asksFor(posting, skill)) &&
    passesFacts(posting) &&
    hasWords(posting, words);
}

/** Whether a posting requires a skill, rather than only naming it. */
function asksFor(posting: KeptPosting, skill: string): boolean {
  return countedMentions(posting).some((mention) => mention.skill === skill && isAsked(mention));
}

const texts = new WeakMap<KeptPosting, string>();

function hasWords(posting: KeptPosting, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  let text = texts.get(posting);
  if (text === undefined) {
    text = searchedText(posting);
    texts.set(posting, text);
  }
  return words.every((word) => text.includes(word));
}

const inOrder = (a: string, b: string) => (a < b ? -1 : Number(a > b));
const byId = (a: ListedPosting, b: ListedPosting) => inOrder(a.posting.id, b.posting.id);

type Order = (a: ListedPosting, b: ListedPosting) => number;

const ordersAt = (today: Day): Record<PostingSort, Order> => ({
  when: (a, b) => b.posting.lastSeen - a.posting.lastSeen,
  score: (a, b) => (b.match.score ?? -1) - (a.match.score ?? -1),
  title: (a, b) => compareNames(a.posting.title, b.posting.title),
  gaps: (a, b) => a.match.gaps.length - b.match.gaps.length,
  status: (a, b) => rankOf(statusOf(b.posting)) - rankOf(statusOf(a.posting)),
  closes: (a, b) => inOrder(untilWhen(a.posting.facts ?? {}, today), untilWhen(b.posting.facts ?? {}, today)),
});

/** The values that the list's postings can be filtered by, the most frequent first. */
export interface FilterChoices {
  portals: readonly FilterOption[];
  skills: readonly FilterOption[];
  places: readonly string[];
  /** ISO 4217 codes of the stated pay. */
  currencies: readonly string[];
}

/** Maximum number of places to suggest. */
const MOST_PLACES = 50;

export function choicesIn(all: readonly KeptPosting[]): FilterChoices {
  const portals = new Map<string, number>();
  const skills = new Map<string, number>();
  const places = new Map<string, number>();
  const currencies = new Map<string, number>();
  const count = (counts: Map<string, number>, id: string | undefined) => {
    if (id) counts.set(id, (counts.get(id) ?? 0) + 1);
  };
  for (const posting of all) {
    count(portals, posting.portal);
    count(places, posting.location);
    count(currencies, posting.facts?.pay && currencyCode(posting.facts.pay));
    for (const { skill } of countedMentions(posting).filter(isAsked)) count(skills, skill);
  }
  const ids = (counts: Map<string, number>) => mostFirst(counts).map(({ id }) => id);
  return {
    portals: mostFirst(portals),
    skills: mostFirst(skills),
    places: ids(places).slice(0, MOST_PLACES),
    currencies: ids(currencies),
  };
}

/** Returns a sort key for the application deadline. Postings without one come after all dates, closed ones last. */
function untilWhen(facts: Parameters<typeof isPostingClosed>[0], today: Day): string {
  if (isPostingClosed(facts, today)) return 'closed';
  return facts.closes ?? 'any';
}

type FactsQuery = Pick<ListQuery, 'place' | 'workplace' | 'pay' | 'postedDays' | 'open'>;

/**
 * Returns the test for place, workplace, pay and dates. A posting that does not state a filtered fact fails,
 * except that one without a deadline counts as open.
 */
function factsFilter(
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
const currencyCode = ({ currency }: Pay): string => (currency === '$' ? 'USD' : currency);

import { LEAST_ASKED, type MarketFile, type MarketSource } from '#src/match/market/market.ts';
import { type Role, rolesOf } from '#src/match/market/role.ts';
import { isAsked, type Mention, TITLE } from '#src/skills/mention.ts';

/** A posting for market statistics, without text. */
export interface MarketPosting {
  title: string;
  /** "2025-11-03" */
  date: string;
  mentions: readonly Mention[];
}

/** Number of complements listed for each skill. */
const COMPANIONS = 6;

interface Tally {
  asked: number;
  must: number;
  inTitle: number;
  years: number[];
  byRole: number[];
  byQuarter: number[];
}

/** Counts requirements, each skill once a posting, in any order. `place`: description of the source. */
export function countMarket(
  postings: readonly MarketPosting[],
  roles: readonly Role[],
  place: string,
): MarketFile {
  const quarters = [...new Set(postings.map(({ date }) => quarterOf(date)))].sort();
  const tallies = new Map<string, Tally>();
  const sizes = { roles: roles.map(() => 0), quarters: quarters.map(() => 0) };
  for (const { title, date, mentions } of postings) {
    const of = rolesOf(title, roles).map((role) => roles.indexOf(role));
    const quarter = quarters.indexOf(quarterOf(date));
    for (const role of of) raise(sizes.roles, role);
    raise(sizes.quarters, quarter);
    for (const mention of mentions.filter(isAsked)) {
      const tally = tallies.get(mention.skill) ?? emptyTally(roles.length, quarters.length);
      tallies.set(mention.skill, tally);
      count(mention, tally, of, quarter);
    }
  }
  const skills = [...tallies].filter(([, { asked }]) => asked >= LEAST_ASKED).sort(mostAskedFirst);
  const column = <T>(value: (tally: Tally) => T) => skills.map(([, tally]) => value(tally));
  const ids = skills.map(([id]) => id);
  return {
    source: sourceOf(postings, place),
    roles: roles.map(({ id }, n) => ({ id, postings: sizes.roles[n] as number })),
    quarters: quarters.map((id, n) => ({ id, postings: sizes.quarters[n] as number })),
    skills: ids,
    asked: column(({ asked }) => asked),
    must: column(({ must }) => must),
    inTitle: column(({ inTitle }) => inTitle),
    years: column(({ years }) => (years.length < LEAST_ASKED ? 0 : medianOf(years))),
    with: companions(postings, ids),
    byRole: column(({ byRole }) => byRole),
    byQuarter: column(({ byQuarter }) => byQuarter),
  };
}

function count(mention: Mention, tally: Tally, roles: readonly number[], quarter: number): void {
  tally.asked++;
  if (mention.need === 'required') tally.must++;
  if (mention.places.some(({ block }) => block === TITLE)) tally.inTitle++;
  if (mention.years !== null) tally.years.push(mention.years);
  for (const role of roles) raise(tally.byRole, role);
  raise(tally.byQuarter, quarter);
}

const emptyTally = (roles: number, quarters: number): Tally => ({
  asked: 0,
  must: 0,
  inTitle: 0,
  years: [],
  byRole: Array.from({ length: roles }, () => 0),
  byQuarter: Array.from({ length: quarters }, () => 0),
});

function raise(counts: number[], at: number): void {
  counts[at] = (counts[at] as number) + 1;
}

const mostAskedFirst = ([a, one]: [string, Tally], [b, other]: [string, Tally]) =>
  other.asked - one.asked || (a < b ? -1 : 1);

/** Returns the quarter: "2025-Q4" for "2025-11-03". */
function quarterOf(date: string): string {
  return `${date.slice(0, 4)}-Q${Math.ceil(Number(date.slice(5, 7)) / 3)}`;
}

function sourceOf(postings: readonly MarketPosting[], place: string): MarketSource {
  const months = postings.map(({ date }) => date.slice(0, 7)).sort();
  return { postings: postings.length, from: months[0] ?? '', to: months.at(-1) ?? '', place };
}

function medianOf(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] as number;
}

/**
 * Returns for each skill the requirements that occur with it more than by chance. The rank is the share of its
 * postings times the logarithm of the lift, so neither ubiquitous skills ("Git") nor rare ones lead.
 */
function companions(postings: readonly MarketPosting[], skills: readonly string[]): number[][] {
  const places = new Map(skills.map((skill, n) => [skill, n]));
  const asked = skills.map(() => 0);
  const together = skills.map(() => new Map<number, number>());
  for (const { mentions } of postings) {
    const here = mentions.filter(isAsked).flatMap(({ skill }) => places.get(skill) ?? []);
    for (const a of here) {
      raise(asked, a);
      const row = together[a] as Map<number, number>;
      for (const b of here) if (a !== b) row.set(b, (row.get(b) ?? 0) + 1);
    }
  }
  return together.map((row, a) => {
    const worth = ([b, both]: [number, number]) => {
      const share = both / (asked[a] as number);
      return share * Math.log((share * postings.length) / (asked[b] as number));
    };
    const best = [...row]
      .filter(([, both]) => both >= LEAST_ASKED)
      .map((pair) => [pair[0], worth(pair)] as const);
    return best
      .filter(([, value]) => value > 0)
      .sort(([a, one], [b, other]) => other - one || a - b)
      .slice(0, COMPANIONS)
      .map(([b]) => b);
  });
}

import { MOST_TOLD, type ToldByPage } from '../structured/told.ts';
import { foldName } from '../text/text.ts';
import { dayAgo } from './age.ts';
import { addDays, type Day, dayAt } from './day.ts';
import { dayIn } from './day-in.ts';
import {
  CLOSED,
  CLOSED_ALONE,
  CLOSES,
  EMPLOYMENT_WORDS,
  type FactWords,
  POSTED,
  SALARY,
  WORKPLACE_WORDS,
} from './fact-words.ts';
import { payIn, payOf } from './pay.ts';
import type { Employment, Pay, PostingFacts, Workplace } from './posting-facts.ts';

/** Maximum plausible age and term in days: systems use extreme dates for "unknown" and "never". */
const OLDEST = 10 * 366;
const LONGEST_OPEN = 2 * 366;
/** Maximum length of a label; a longer text is a sentence. */
const LONGEST_LABEL = 40;
const MOST_KINDS = 4;

/** A short text of the page, as written and folded, and the text before it, which may be its label. */
interface Said {
  text: string;
  folded: string;
  label: string;
}

/**
 * Extracts a posting's facts from what its page states outside the text. Implausible values (a nonexistent day,
 * pay of zero) are dropped. `now`, in ms since 1970, is the time of reading.
 */
export function factsOf(told: ToldByPage, now: number): PostingFacts {
  const today = dayAt(now);
  const said = saidIn(told.texts ?? []);
  const posted = postedOn(told, said, today);
  const closes = closesOn(told, said, posted, today);
  const facts = {
    posted,
    closes,
    closed: isClosed(said) || null,
    employment: employmentIn(told.terms ?? [], said),
    workplace: workplaceIn([...(told.terms ?? []), ...said.map(({ text }) => text)]),
    pay: payTold(told, said),
  };
  return Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== null)) as PostingFacts;
}

function saidIn(texts: readonly string[]): Said[] {
  const short = texts.slice(0, MOST_TOLD.texts).map((text) => text.slice(0, MOST_TOLD.length));
  return short.map((text, index) => {
    const before = foldName(short[index - 1] ?? '');
    return { text, folded: foldName(text), label: before.length <= LONGEST_LABEL ? before : '' };
  });
}

/** Whether a text contains words of that kind, or has such a label before it. */
const isOf = ({ folded, label }: Said, kind: FactWords) => kind.within.test(folded) || kind.whole.test(label);

function postedOn({ posted }: ToldByPage, said: readonly Said[], today: Day): Day | null {
  const isPossible = (day: Day | null) =>
    day !== null && day <= addDays(today, 1) && day >= addDays(today, -OLDEST);
  const days = [
    dayIn(posted ?? ''),
    ...said
      .filter((one) => isOf(one, POSTED) && !isOf(one, CLOSES))
      .map(({ text }) => dayIn(text) ?? dayAgo(text, today)),
    ...said.filter((one) => !isOf(one, CLOSES)).map(({ text }) => dayAgo(text, today) ?? stampIn(text)),
  ];
  return days.find(isPossible) ?? null;
}

/** Returns the day of a machine-readable time (`<time datetime>`) that is the whole text. */
function stampIn(text: string): Day | null {
  return /^\d{4}-\d\d-\d\d(?:[T ][\d:.,]+(?:Z|[+-]\d\d:?\d\d)?)?$/.test(text) ? dayIn(text) : null;
}

function closesOn({ closes }: ToldByPage, said: readonly Said[], posted: Day | null, today: Day): Day | null {
  const from = posted ?? addDays(today, -OLDEST);
  const isPossible = (day: Day | null) => day !== null && day >= from && day <= addDays(today, LONGEST_OPEN);
  const days = [
    dayIn(closes ?? ''),
    ...said
      .filter((one) => isOf(one, CLOSES) && !POSTED.within.test(one.folded))
      .map(({ text }) => dayIn(text)),
  ];
  return days.find(isPossible) ?? null;
}

/** Whether a sentence or a lone label says "closed": "Closed - Welder", "Welder [filled]". */
function isClosed(said: readonly Said[]): boolean {
  return said.some(
    ({ text, folded }) =>
      CLOSED.within.test(folded) ||
      text.split(/ [-–—|·•:] |: |[[\]()]/).some((piece) => CLOSED_ALONE.whole.test(foldName(piece))),
  );
}

function employmentIn(terms: readonly string[], said: readonly Said[]): Employment[] | null {
  const given = kindsIn(terms.map(foldName));
  const kindsOf = ({ text }: Said) => kindsIn(piecesOf(text));
  // "Contract" may be an employment type or the label of one.
  const isLabel = ({ folded }: Said, next?: Said) =>
    folded === 'contract' && next && kindsOf(next).length > 0;
  const values = said.filter((one, index) => !isLabel(one, said[index + 1]));
  const kinds = given.length > 0 ? given : kindsIn(values.flatMap(({ text }) => piecesOf(text)));
  return kinds.length > 0 ? kinds.slice(0, MOST_KINDS) : null;
}

/** Filler around a value: "Full-time position", "Job type: Full-time", "Hybrid work". */
const SAID_BEFORE =
  /^(?:prace na|praca na|(?:employment|job|contract) type|type de contrat|anstellungsart|work(?:place|ing) (?:model|type)) /;
const SAID_BEHIND =
  / (?:position|job|employee|contract|employment|role|work(?:ing|place)?(?: (?:model|arrangement|policy))?|arrangement|model)$/;
const bare = (folded: string): string => folded.replace(SAID_BEFORE, '').replace(SAID_BEHIND, '');

function kindsIn(texts: readonly string[]): Employment[] {
  return EMPLOYMENT_WORDS.filter(([, { whole }]) => texts.some((text) => whole.test(bare(text)))).map(
    ([kind]) => kind,
  );
}

function workplaceIn(texts: readonly string[]): Workplace | null {
  const pieces = texts.flatMap(piecesOf);
  return (
    WORKPLACE_WORDS.find(([, { whole }]) =>
      pieces.some((piece) => whole.test(piece) || whole.test(bare(piece))),
    )?.[0] ?? null
  );
}

/** Splits a line of facts: "Full-time · Hybrid", "Berlin (Remote)". */
function piecesOf(text: string): string[] {
  return text
    .split(/[·•|,;/()–—]| - /)
    .map(foldName)
    .filter(Boolean);
}

function payTold({ pay }: ToldByPage, said: readonly Said[]): Pay | null {
  const told = pay ? payOf(pay) : null;
  if (told) return told;
  for (const one of said) {
    const found = payIn(one.text, isOf(one, SALARY));
    if (found) return found;
  }
  return null;
}

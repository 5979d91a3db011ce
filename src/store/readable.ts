import { isDay } from '#src/posting/facts/day.ts';
import { EMPLOYMENT, PAY_PERIODS, WORKPLACES } from '#src/posting/facts/posting-facts.ts';
import { STATUSES, TOLD_STATUSES } from '#src/posting/progress/progress.ts';
import { LANGUAGE_LEVELS, REQUIREMENT_KINDS } from '#src/skills/requirements/requirement.ts';
import { SECTIONS } from '#src/skills/text/section.ts';
import { LEVELS } from '#src/skills/tracked-skill.ts';
import type { ListName, RecordOf } from '#src/store/records/record-formats.ts';
import {
  type Check,
  isBetween,
  isFigure,
  isOneOf,
  isText,
  isWhole,
  listOf,
  orAbsent,
  orNull,
  record,
} from './checks.ts';
import { LATEST_TIME } from './records/latest-time.ts';

// Checks that a record can be drawn. backup-format.ts says the same with a library that takes ten times as long;
// these run at every read. A test compares the two.

const isId: Check = (value) =>
  typeof value === 'string' && value.length > 0 && value.length <= 4_000 && value.isWellFormed();
const isAddress: Check = (value) => typeof value === 'string' && /^(?:$|(?:https?|file):)/i.test(value);
const isTime = isBetween(0, LATEST_TIME);
const isShare = isBetween(0, 1);

const isCorrection = isOneOf('not-core', 'nice', 'asked');
const isCorrections: Check = (value) =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.entries(value).every(([id, said]) => isId(id) && isCorrection(said));

const isBlockNumber: Check = (value) => isWhole(value) && Number(value) >= -1;
const isPlace = record({ block: isBlockNumber, start: isWhole, end: isWhole });

const isReason = record({
  section: isOneOf(...SECTIONS),
  by: listOf(isText),
  said: orAbsent(isText),
});

const isMention = record({
  skill: isId,
  places: listOf(isPlace),
  need: isOneOf('required', 'preferred', 'mentioned', 'excluded'),
  years: orNull(isFigure),
  anyOf: orNull(isText),
  why: orAbsent(isReason),
  salience: orAbsent(isShare),
  confidence: orAbsent(isShare),
  roles: orAbsent(listOf(isText)),
});

const isExperience = record({
  seniority: orNull(isOneOf('intern', 'junior', 'senior', 'lead')),
  years: orNull(isFigure),
});

const isRequirement = record({
  kind: isOneOf(...REQUIREMENT_KINDS),
  need: isOneOf('required', 'preferred'),
  values: listOf(isText),
  level: orNull(isOneOf(...LANGUAGE_LEVELS)),
  amount: orNull(isFigure),
  place: isPlace,
});

const isDayText: Check = (value) => typeof value === 'string' && isDay(value);
const isAmount = orNull(isBetween(0.01, 1e10));
const isCurrency: Check = (value) => typeof value === 'string' && /^(?:[A-Z]{3}|\$)$/.test(value);

const isFacts = record({
  posted: orAbsent(isDayText),
  closes: orAbsent(isDayText),
  closed: orAbsent(isOneOf(true)),
  employment: orAbsent(listOf(isOneOf(...EMPLOYMENT))),
  workplace: orAbsent(isOneOf(...WORKPLACES)),
  pay: orAbsent(
    record({
      least: isAmount,
      most: isAmount,
      currency: isCurrency,
      per: orNull(isOneOf(...PAY_PERIODS)),
    }),
  ),
});

const isPartly = record({ words: isWhole, why: isOneOf('more', 'cut', 'no-asks', 'few-words') });
const isChosen = record({ by: isOneOf('page', 'selection'), at: isTime, usual: isText });

const isDates = record(Object.fromEntries(TOLD_STATUSES.map((told) => [told, orAbsent(isDayText)])));
const isProgress = record({
  status: isOneOf(...STATUSES),
  dates: isDates,
  note: isText,
  next: isText,
  nextOn: orNull(isDayText),
  resume: orAbsent(isText),
});

const isBlock = record({ kind: isOneOf('heading', 'paragraph', 'item'), text: isText });

const isIds = listOf(isId);
const isTrack: Check = (value) => isIds(value) || isBelonging(value);
const isBelonging = record({ skills: isIds, for: isIds });
const isFork = record({ title: orAbsent(isText), choose: listOf(isTrack) });
const isSection = record({
  id: isId,
  title: isText,
  purpose: isText,
  steps: listOf((step) => isId(step) || isFork(step)),
});

const CHECKS: Record<ListName, Check> = {
  tracked: record({
    skill: isId,
    level: isOneOf(...LEVELS),
    years: orNull(isBetween(0, 60)),
    lastUsed: orNull(isWhole),
    note: isText,
    refused: listOf(isId),
    changedAt: isTime,
  }),
  removed: record({ skill: isId, changedAt: isTime }),
  own: record({ id: isId, name: isText, aliases: listOf(isText), changedAt: isTime }),
  postings: record({
    id: isId,
    url: isAddress,
    portal: isText,
    title: isText,
    company: isText,
    location: isText,
    languages: orAbsent(listOf(isText)),
    mentions: listOf(isMention),
    edition: isText,
    notHere: listOf(isId),
    corrections: orAbsent(isCorrections),
    experience: orAbsent(isExperience),
    requirements: orAbsent(listOf(isRequirement)),
    progress: orAbsent(isProgress),
    sure: orAbsent(isOneOf(false)),
    facts: orAbsent(isFacts),
    partly: orAbsent(isPartly),
    chosen: orAbsent(isChosen),
    firstSeen: isTime,
    lastSeen: isTime,
    employer: orAbsent(isText),
    sketch: orAbsent(isText),
    sameAs: orAbsent(isId),
    notSameAs: orAbsent(listOf(isId)),
  }),
  texts: record({ id: isId, blocks: listOf(isBlock) }),
  roadmaps: record({ id: isId, title: isText, sections: listOf(isSection) }),
  resume: record({
    skill: isId,
    lines: listOf(isText),
    others: orAbsent(listOf(record({ profile: isId, lines: listOf(isText) }))),
  }),
};

/** Whether a stored record belongs to its list and is whole enough to use. */
export function isReadable<Name extends ListName>(name: Name, value: unknown): value is RecordOf<Name> {
  return CHECKS[name](value);
}

/** Returns a stored record, or undefined if it is missing or unreadable. */
export function readable<R>(name: ListName, stored: R): R | undefined {
  return isReadable(name, stored) ? stored : undefined;
}

/** Returns the readable records. unreadable-records.ts handles the others. */
export function readableOf<R>(name: ListName, stored: readonly R[]): R[] {
  return stored.filter((one) => isReadable(name, one));
}

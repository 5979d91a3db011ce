import * as v from 'valibot';
import { READING_LIMITS } from '#src/posting/budget/limits.ts';
import { isDay } from '#src/posting/facts/day.ts';
import { EMPLOYMENT, PAY_PERIODS, WORKPLACES } from '#src/posting/facts/posting-facts.ts';
import { lengthOf } from '#src/posting/fields.ts';
import { withoutUser } from '#src/posting/identity/address.ts';
import { STATUSES } from '#src/posting/progress/progress.ts';
import { plainDirection } from '#src/posting/text/plain-direction.ts';
import { LANGUAGE_LEVELS, REQUIREMENT_KINDS } from '#src/skills/requirements/requirement.ts';
import { SECTIONS } from '#src/skills/text/section.ts';
import { LEVELS } from '#src/skills/tracked-skill.ts';
import { LATEST_TIME } from './latest-time.ts';

// The published format: data/backup.schema.json tells the same to others. The fields are written in this order.

/** The version that is written, and the newest that can be read. */
export const BACKUP_VERSION = 2;

/** No longer than the text of a posting. */
const text = v.pipe(v.string(), v.maxLength(READING_LIMITS.text));
/** A name or sentence of others, which must not be able to disguise itself. */
const foreign = v.pipe(text, v.transform(plainDirection));
/**
 * No lone surrogates: an id is part of links, and an address cannot hold one. No name that every object has, such as
 * "constructor": looked up in any table, it would find something.
 */
const id = v.pipe(
  v.string(),
  v.minLength(1),
  v.maxLength(4_000),
  v.check((given) => given.isWellFormed() && !(given in {})),
);
const time = v.pipe(v.number(), v.minValue(0), v.maxValue(LATEST_TIME));
const whole = v.pipe(v.number(), v.integer());
const finite = v.pipe(v.number(), v.finite());
/** Only http and https, as an address becomes a link. Empty for pasted postings. */
const address = v.pipe(
  v.string(),
  v.maxLength(16_000),
  v.regex(/^(?:$|(?:https?|file):)/i),
  v.transform((given) =>
    /^\w+:\/*[^/?#]*@/.test(given) && URL.canParse(given) ? withoutUser(given) : given,
  ),
);

const tracked = v.object({
  skill: id,
  level: v.picklist(LEVELS),
  years: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(60))),
  lastUsed: v.nullable(whole),
  note: text,
  refused: v.array(id),
  changedAt: time,
});

const removed = v.object({ skill: id, changedAt: time });

const own = v.object({ id, name: foreign, aliases: v.array(text), changedAt: time });

const place = v.object({ block: v.pipe(whole, v.minValue(-1)), start: whole, end: whole });

/** From 0 to 1. */
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

const mention = v.object({
  skill: id,
  places: v.array(place),
  need: v.picklist(['required', 'preferred', 'mentioned', 'excluded']),
  years: v.nullable(finite),
  anyOf: v.nullable(text),
  why: v.exactOptional(
    v.object({
      section: v.picklist(SECTIONS),
      by: v.pipe(v.array(text), v.readonly()),
      said: v.exactOptional(text),
    }),
  ),
  salience: v.optional(share),
  confidence: v.optional(share),
  roles: v.exactOptional(v.array(text)),
});

/** Not an array, which would pass for a record without entries. */
const corrections = v.pipe(
  v.custom<Record<string, 'not-core' | 'nice' | 'asked'>>((given) => !Array.isArray(given)),
  v.record(id, v.picklist(['not-core', 'nice', 'asked'])),
);

const experience = v.object({
  seniority: v.nullable(v.picklist(['intern', 'junior', 'senior', 'lead'])),
  years: v.nullable(finite),
});

const requirement = v.object({
  kind: v.picklist(REQUIREMENT_KINDS),
  need: v.picklist(['required', 'preferred']),
  values: v.array(text),
  level: v.nullable(v.picklist(LANGUAGE_LEVELS)),
  amount: v.nullable(finite),
  place,
});

const day = v.pipe(text, v.check(isDay));
/** Pay, never zero. */
const amount = v.nullable(v.pipe(v.number(), v.minValue(0.01), v.maxValue(1e10)));

const facts = v.object({
  posted: v.exactOptional(day),
  closes: v.exactOptional(day),
  closed: v.exactOptional(v.literal(true)),
  employment: v.exactOptional(v.array(v.picklist(EMPLOYMENT))),
  workplace: v.exactOptional(v.picklist(WORKPLACES)),
  pay: v.exactOptional(
    v.object({
      least: amount,
      most: amount,
      currency: v.pipe(text, v.regex(/^(?:[A-Z]{3}|\$)$/)),
      per: v.nullable(v.picklist(PAY_PERIODS)),
    }),
  ),
});

const dates = v.object({
  saved: v.exactOptional(day),
  applied: v.exactOptional(day),
  interview: v.exactOptional(day),
  offer: v.exactOptional(day),
  closed: v.exactOptional(day),
});

/** The user's progress with a job: see src/posting/progress. */
const progress = v.object({
  status: v.picklist(STATUSES),
  dates,
  note: text,
  next: text,
  nextOn: v.nullable(day),
  resume: v.exactOptional(text),
});

/** The reasons of `PartRead` and `ChosenText`: see src/posting/parts. */
const partly = v.object({ words: whole, why: v.picklist(['more', 'cut', 'no-asks', 'few-words']) });
const chosen = v.object({ by: v.picklist(['page', 'selection']), at: time, usual: text });

const posting = v.object({
  id,
  url: address,
  portal: foreign,
  title: foreign,
  company: foreign,
  location: foreign,
  languages: v.exactOptional(v.array(text)),
  mentions: v.array(mention),
  edition: text,
  notHere: v.array(id),
  corrections: v.optional(corrections),
  experience: v.optional(experience),
  requirements: v.exactOptional(v.array(requirement)),
  facts: v.exactOptional(facts),
  progress: v.exactOptional(progress),
  sure: v.optional(v.literal(false)),
  partly: v.exactOptional(partly),
  chosen: v.exactOptional(chosen),
  firstSeen: time,
  lastSeen: time,
  employer: v.exactOptional(text),
  sketch: v.exactOptional(text),
  sameAs: v.exactOptional(id),
  notSameAs: v.exactOptional(v.array(id)),
});

const block = v.object({ kind: v.picklist(['heading', 'paragraph', 'item']), text: foreign });
/** All its blocks together have a bound, too. */
const blocks = v.pipe(
  v.array(block),
  v.maxLength(READING_LIMITS.nodes),
  v.check((given) => lengthOf(given) <= READING_LIMITS.text),
);
const postingText = v.object({ id, blocks });

const track = v.union([v.array(id), v.object({ skills: v.array(id), for: v.array(id) })]);
const fork = v.object({ title: v.optional(text), choose: v.array(track) });
const step = v.union([id, fork]);
const section = v.object({ id, title: foreign, purpose: text, steps: v.array(step) });
const roadmap = v.object({ id, title: foreign, role: v.exactOptional(id), sections: v.array(section) });

/** Lines of a résumé that name a skill: the first profile's, and those of profiles with their own. */
const resumeLines = v.object({
  skill: id,
  lines: v.array(text),
  others: v.exactOptional(v.array(v.object({ profile: id, lines: v.array(text) }))),
});

/** The record format of each list of a backup. */
export const RECORDS = {
  tracked,
  removed,
  own,
  postings: posting,
  texts: postingText,
  roadmaps: roadmap,
  resume: resumeLines,
};

/** The lists of a backup. */
export type ListName = keyof typeof RECORDS;
export const LISTS = Object.keys(RECORDS) as ListName[];

/** An entry of a list. */
export type RecordOf<Name extends ListName> = v.InferOutput<(typeof RECORDS)[Name]>;

/** The content of a backup. */
export type Contents = { [Name in ListName]: RecordOf<Name>[] } & {
  /** As written in the file; invalid parts are dropped on use. Without `sync`, which is chosen in each browser. */
  settings: Record<string, unknown>;
};

/** Returns the key of a record in its list: the id, or the skill. */
export function keyOf(record: RecordOf<ListName>): string {
  return 'skill' in record ? record.skill : record.id;
}

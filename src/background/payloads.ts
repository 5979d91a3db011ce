import * as v from 'valibot';
import { PAGE_SCRIPTS } from '#src/access/page-scripts.ts';
import { MOST_AT_ONCE } from '#src/lists/list-score.ts';
import { READING_LIMITS } from '#src/posting/limits.ts';
import { MOST_TOLD } from '#src/posting/told.ts';

// What a message may hold. Unknown fields are passed over; what is too long is cut, as the page's readers would have.

/** The longest address, and the longest id of a posting. */
const ADDRESS = 16_000;
/** The longest title, name of an employer, and list of places. */
const FIELD = 2_000;

/** Half of a character, which a cut can leave, is no text. */
const text = (most: number) =>
  v.pipe(
    v.string(),
    v.transform((given) => given.slice(0, most).toWellFormed()),
  );

const block = v.object({
  kind: v.picklist(['heading', 'paragraph', 'item']),
  text: text(READING_LIMITS.text),
});
const blocks = v.array(block);

/** A text that the user hands over, of any length. */
const anyBlock = v.object({ ...block.entries, text: v.string() });

const unread = v.object({
  unread: v.picklist(['loading', 'no-posting', 'no-text', 'too-large', 'broken', 'off']),
});
const toldText = text(MOST_TOLD.length);
const toldTexts = v.pipe(
  v.array(toldText),
  v.transform((texts) => texts.slice(0, MOST_TOLD.texts)),
);
const told = v.object({
  posted: v.exactOptional(toldText),
  closes: v.exactOptional(toldText),
  terms: v.exactOptional(toldTexts),
  pay: v.exactOptional(toldTexts),
  texts: v.exactOptional(toldTexts),
});

/** What a page says of its posting. Where it stands, and so which one it is, is not for the page to say. */
const posting = v.object({
  title: text(FIELD),
  company: text(FIELD),
  location: text(FIELD),
  blocks,
  told: v.exactOptional(told),
  sure: v.optional(v.literal(false)),
  more: v.optional(v.literal(true)),
});

type ReadPosting = v.InferOutput<typeof posting>;

const reading = v.pipe(
  v.union([unread, v.object({ posting })]),
  v.transform((read) => ('posting' in read && isTooLong(read.posting) ? TOO_LARGE : read)),
);

const TOO_LARGE = { unread: 'too-large' } as const;
const isTooLong = ({ blocks }: Pick<ReadPosting, 'blocks'>) =>
  blocks.length > READING_LIMITS.nodes ||
  blocks.reduce((length, { text }) => length + text.length, 0) > READING_LIMITS.text;

const address = v.pipe(v.string(), v.maxLength(ADDRESS), v.url());

/** What was read of a page by the popup's click: it comes from the page's process all the same. */
const part = v.pipe(
  v.object({
    url: address,
    title: text(FIELD),
    company: text(FIELD),
    location: text(FIELD),
    blocks,
    usual: v.pipe(v.string(), v.regex(/^[0-9a-f]{16,128}$/)),
  }),
  v.check((read) => !isTooLong(read)),
);

const nothing = v.nullish(v.never());

/** What each message to the background may hold. */
export const PAYLOADS = {
  pageRead: v.object({ url: address, reading }),
  keepPart: v.object({
    tab: v.pipe(v.number(), v.integer()),
    by: v.picklist(['page', 'selection']),
    shown: v.nullable(v.pipe(v.string(), v.maxLength(ADDRESS))),
    part,
  }),
  popupStore: v.object({
    tab: v.pipe(v.number(), v.integer()),
    posting: v.nullable(v.pipe(v.string(), v.maxLength(ADDRESS))),
  }),
  pageSettings: v.optional(v.picklist(PAGE_SCRIPTS)),
  scriptNeeded: v.picklist(PAGE_SCRIPTS),
  scoresOf: v.pipe(v.array(v.pipe(v.string(), v.maxLength(ADDRESS))), v.maxLength(MOST_AT_ONCE)),
  findSkills: v.object({
    title: v.string(),
    company: v.string(),
    blocks: v.array(anyBlock),
    isKnown: v.optional(v.boolean()),
  }),
  findAnew: nothing,
};

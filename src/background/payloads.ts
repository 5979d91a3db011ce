import * as v from 'valibot';
import { PAGE_SCRIPTS } from '#src/page/access/page-scripts.ts';
import { MOST_AT_ONCE } from '#src/page/lists/list-score.ts';
import { READING_LIMITS } from '#src/posting/budget/limits.ts';
import { lengthOf } from '#src/posting/fields.ts';
import { MOST_TOLD } from '#src/posting/structured/told.ts';
import { plainDirection } from '#src/posting/text/plain-direction.ts';

// Schemas of message payloads. Unknown fields are ignored; long texts are cut to the page readers' limits.

/** Maximum length of an address and of a posting's id. */
const ADDRESS = 16_000;
/** Maximum length of a title, an employer's name and a list of places. */
const FIELD = 2_000;

/** A page's text in its plain direction. Drops half a surrogate pair left by a cut. */
const text = (most: number) =>
  v.pipe(
    v.string(),
    v.transform((given) => plainDirection(given.slice(0, most)).toWellFormed()),
  );

/** A title, an employer's name or a list of places. */
const name = text(FIELD);

const block = v.object({
  kind: v.picklist(['heading', 'paragraph', 'item']),
  text: text(READING_LIMITS.text),
});
/** A list of which no more than the first items are checked, so its length costs nothing. */
const first = <Item extends v.GenericSchema>(most: number, item: Item) =>
  v.pipe(
    v.custom<unknown[]>(Array.isArray),
    v.transform((all) => all.slice(0, most)),
    v.array(item),
  );

/** One more than a posting may have: with that it is too long. */
const blocks = first(READING_LIMITS.nodes + 1, block);

/** A text passed on by the user, of any length. */
const anyBlock = v.object({ ...block.entries, text: text(Number.POSITIVE_INFINITY) });

const unread = v.object({
  unread: v.picklist(['loading', 'no-posting', 'form', 'no-text', 'too-large', 'broken', 'off']),
});
const toldText = text(MOST_TOLD.length);
const toldTexts = first(MOST_TOLD.texts, toldText);
const told = v.object({
  posted: v.exactOptional(toldText),
  closes: v.exactOptional(toldText),
  terms: v.exactOptional(toldTexts),
  pay: v.exactOptional(toldTexts),
  texts: v.exactOptional(toldTexts),
});

/** A page's posting. Its address and id come from the browser, never from the page. */
const posting = v.object({
  title: name,
  company: name,
  location: name,
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
  blocks.length > READING_LIMITS.nodes || lengthOf(blocks) > READING_LIMITS.text;

const address = v.pipe(v.string(), v.maxLength(ADDRESS), v.url());

/** A part of a page read on the popup's click; it still comes from the page's process. */
const part = v.pipe(
  v.object({
    url: address,
    title: name,
    company: name,
    location: name,
    blocks,
    usual: v.pipe(v.string(), v.regex(/^[0-9a-f]{16,128}$/)),
  }),
  v.check((read) => !isTooLong(read)),
);

const nothing = v.nullish(v.never());

/** Payload schemas of all messages to the background. */
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

import type { Entry, State } from './entry.ts';
import { isLater } from './merge.ts';
import { entryOf, type Row, rowOf } from './row.ts';

/**
 * Both browsers carry 512 items of 8,192 bytes, 102,400 in all. Entries are spread over a few items by their key, so
 * that a change rewrites one of them, and none of them is filled long before the whole is.
 * https://developer.chrome.com/docs/extensions/reference/api/storage#property-sync
 */
const SPREAD = 32;
export const ITEM_LIMIT = 8_192;
/** Less than there is, for what others may have left and for the marker of the format. */
export const WHOLE_LIMIT = 100_000;

/** Says how the items are written. A browser that does not know the number leaves them alone. */
export const FORMAT_KEY = 'format';
export const FORMAT = 1;

export type Items = Record<string, Row[]>;

/** What is carried, and what has no room or could not be read back. */
export interface Packed {
  /** Every item by its key, also the empty ones. */
  items: Items;
  /** Entries that are not carried: a skill goes whole or not at all, so nobody takes a part for all of it. */
  left: Entry[];
  /** In bytes, as the browsers count. */
  size: number;
}

/**
 * Packs what is known within the limits. Small entries go first: what stays behind are the skills with the longest
 * notes. All browsers choose alike, so none takes away what another has put there. Of a skill that has outgrown its
 * room, what is carried already, `there`, stays: a browser that knows no more would only put it back.
 */
export function pack(state: State, there: State = new Map()): Packed {
  const packed = packOnce(state);
  const older = packed.left.flatMap((entry) => {
    const before = there.get(entry.key);
    return before && isLater(entry, before) ? [before] : [];
  });
  if (older.length === 0) return packed;
  const again = pack(new Map([...state, ...older.map((entry) => [entry.key, entry] as const)]), there);
  const behind = new Set([...packed.left, ...again.left].map(({ key }) => key));
  return { ...again, left: [...state.values()].filter(({ key }) => behind.has(key)) };
}

function packOnce(state: State): Packed {
  const items: Items = Object.fromEntries(KEYS.map((key) => [key, []]));
  const sizes = new Map(KEYS.map((key) => [key, byteSize(key) + 2]));
  let size = [...sizes.values()].reduce((sum, one) => sum + one, 0);
  const left: Entry[] = [];
  for (const { entry, row, cost } of bySize(state)) {
    const key = itemKey(entry.key);
    const filled = (sizes.get(key) ?? 0) + cost;
    // What others cannot read they would take out, and we would put it back, without end.
    if (filled > ITEM_LIMIT || size + cost > WHOLE_LIMIT || entryOf(row) === null) {
      left.push(entry);
      continue;
    }
    sizes.set(key, filled);
    size += cost;
    items[key]?.push(row);
  }
  // In one order, so that the same content is the same item, and is not written again.
  for (const rows of Object.values(items)) rows.sort((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1));
  return { items, left, size };
}

/** What items carry. What cannot be understood in them is passed over. */
export function unpack(items: Record<string, unknown>): State {
  const rows = KEYS.flatMap((key) => {
    const item = items[key];
    return Array.isArray(item) ? item : [];
  });
  return new Map(rows.flatMap((row) => entryOf(row) ?? []).map((entry) => [entry.key, entry]));
}

const KEYS = Array.from({ length: SPREAD }, (_, n) => `skills-${n}`);

function bySize(state: State) {
  return [...state.values()]
    .map((entry) => {
      const row = rowOf(entry);
      return { entry, row, cost: byteSize(JSON.stringify(row)) + 1 };
    })
    .sort((a, b) => a.cost - b.cost || (a.entry.key < b.entry.key ? -1 : 1));
}

/** FNV-1a: the same key lies in the same item in every browser. */
function itemKey(key: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i += 1) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  return KEYS[(hash >>> 0) % SPREAD] as string;
}

const encoder = new TextEncoder();

/** The bytes of a text as the stricter of the two counts them: Chrome writes these three characters as six. */
export function byteSize(text: string): number {
  const escaped = text.match(/[<\u2028\u2029]/g)?.length ?? 0;
  return encoder.encode(text).length + escaped * 5;
}

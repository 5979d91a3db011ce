import type { Entry, SyncState } from './entry.ts';
import { isLater } from './merge.ts';
import { entryOf, rowOf, type SyncRow } from './row.ts';

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
export const SYNC_FORMAT = 1;

export type Items = Record<string, SyncRow[]>;

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
 * Packs what is known within the limits. What is carried already, `there`, keeps its place, and gives it up only to a
 * later entry of the same key that has room: if each browser took out what another put in, they would rewrite each
 * other's items without end. Of the rest small entries go first, so what stays behind are the skills with the longest
 * notes.
 */
export function pack(state: SyncState, there: SyncState = new Map()): Packed {
  const load = new Load();
  for (const entry of bySize(there)) load.put(entry);
  const known = bySize(state);
  for (const entry of known) {
    const before = there.get(entry.key);
    if (before && isLater(entry, before)) load.put(entry);
  }
  for (const entry of known) if (!there.has(entry.key)) load.put(entry);
  const left = known.filter((entry) => !load.holds(entry) && !isSame(entry, there.get(entry.key)));
  return { items: load.items(), left, size: load.size };
}

/** What is packed so far. */
class Load {
  size = KEYS.reduce((sum, key) => sum + emptySize(key), 0);
  readonly #sizes = new Map(KEYS.map((key) => [key, emptySize(key)]));
  readonly #rows = new Map<string, { row: SyncRow; cost: number; entry: Entry }>();

  /** Puts an entry in, in place of the one of its key; leaves all as it is where there is no room for it. */
  put(entry: Entry): void {
    const row = rowOf(entry);
    // What others cannot read they would take out, and we would put it back, without end.
    if (entryOf(row) === null) return;
    const cost = costOf(row);
    const item = itemKey(entry.key);
    const more = cost - (this.#rows.get(entry.key)?.cost ?? 0);
    const filled = (this.#sizes.get(item) ?? 0) + more;
    if (filled > ITEM_LIMIT || this.size + more > WHOLE_LIMIT) return;
    this.#sizes.set(item, filled);
    this.size += more;
    this.#rows.set(entry.key, { row, cost, entry });
  }

  holds(entry: Entry): boolean {
    return this.#rows.get(entry.key)?.entry === entry;
  }

  /** The items, each in one order, so that the same content is the same item, and is not written again. */
  items(): Items {
    const items: Items = Object.fromEntries(KEYS.map((key) => [key, []]));
    for (const [key, { row }] of this.#rows) items[itemKey(key)]?.push(row);
    for (const rows of Object.values(items)) rows.sort((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1));
    return items;
  }
}

const isSame = (one: Entry, other: Entry | undefined) => other && !isLater(one, other);

const emptySize = (key: string) => byteSize(key) + 2;

const costOf = (row: SyncRow) => byteSize(JSON.stringify(row)) + 1;

/** What items carry. What cannot be understood in them is passed over. */
export function unpack(items: Record<string, unknown>): SyncState {
  const rows = KEYS.flatMap((key) => {
    const item = items[key];
    return Array.isArray(item) ? item : [];
  });
  return new Map(rows.flatMap((row) => entryOf(row) ?? []).map((entry) => [entry.key, entry]));
}

const KEYS = Array.from({ length: SPREAD }, (_, n) => `skills-${n}`);

function bySize(state: SyncState): Entry[] {
  return [...state.values()]
    .map((entry) => ({ entry, cost: costOf(rowOf(entry)) }))
    .sort((a, b) => a.cost - b.cost || (a.entry.key < b.entry.key ? -1 : 1))
    .map(({ entry }) => entry);
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

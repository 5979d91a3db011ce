import type { Entry, SyncState } from './entry.ts';
import { isLater } from './merge.ts';
import { entryOf, rowOf, type SyncRow } from './row.ts';

/**
 * Number of sync items. Browsers allow 512 items of 8,192 bytes, and 102,400 bytes in all. Entries are spread by
 * key, so a change rewrites one item, and none fills up long before the total limit.
 * https://developer.chrome.com/docs/extensions/reference/api/storage#property-sync
 */
const SPREAD = 32;
export const ITEM_LIMIT = 8_192;
/** Maximum total bytes, below the browsers' limit to leave room for other items and the format marker. */
export const WHOLE_LIMIT = 100_000;

/** The key of the format version. A browser that does not know the version leaves the items alone. */
export const FORMAT_KEY = 'format';
export const SYNC_FORMAT = 1;

export type Items = Record<string, SyncRow[]>;

/** The packed entries, and those without room or not readable again. */
export interface Packed {
  /** All items by key, including empty ones. */
  items: Items;
  /** Entries left out. A skill is synced whole or not at all, so nobody takes a part for the whole. */
  left: Entry[];
  /** Total size in bytes, as browsers count. */
  size: number;
}

/**
 * Packs entries within the limits. Entries already synced (`there`) keep their place, and only a later entry
 * with the same key replaces them. Otherwise two browsers would keep rewriting each other's items. Of the rest,
 * small entries come first, so the ones left out have the longest notes.
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

/** The items packed so far. */
class Load {
  size = KEYS.reduce((sum, key) => sum + emptySize(key), 0);
  readonly #sizes = new Map(KEYS.map((key) => [key, emptySize(key)]));
  readonly #rows = new Map<string, { row: SyncRow; cost: number; entry: Entry }>();

  /** Adds or replaces an entry; does nothing if there is no room. */
  put(entry: Entry): void {
    const row = rowOf(entry);
    // A row that others cannot read would be removed by them and added by us, endlessly.
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

  /** Returns the items in a fixed order, so that equal content gives equal items and is not written again. */
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

/** Decodes items and skips invalid content. */
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

/** FNV-1a hash: a key belongs to the same item in every browser. */
function itemKey(key: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i += 1) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  return KEYS[(hash >>> 0) % SPREAD] as string;
}

const encoder = new TextEncoder();

/** Counts bytes as the stricter browser does: Chrome writes these three characters as six. */
export function byteSize(text: string): number {
  const escaped = text.match(/[<\u2028\u2029]/g)?.length ?? 0;
  return encoder.encode(text).length + escaped * 5;
}

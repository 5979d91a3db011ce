import { columnOf, fitting } from '#src/skills/columns.ts';
import { lettersOf, mayEndBehind, orderKeyOfName } from '#src/skills/names/letters.ts';
import { BEGINNINGS, beginningOf, type PackedOrder } from '#src/skills/names/name-order.ts';

interface Keyed {
  key: string;
  row: number;
  place: number;
}

/**
 * Sorts all names for `NameOrder`.
 * @param rows Names of each row, by row number.
 * @throws if a number exceeds its field.
 */
export function packedOrder(rows: ReadonlyMap<number, readonly string[]>): PackedOrder {
  const all = [...rows].flatMap(([row, names]) => keysOf(row, names));
  all.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.row - b.row));
  return Uint8Array.from([
    ...columnOf(all.map(({ row }) => row)),
    ...columnOf(startsOf(all)),
    ...all.map(({ place }) => fitting(place, 0xff)),
  ]);
}

/** Counts, for each beginning, the keys that sort before it. */
function startsOf(sorted: readonly Keyed[]): number[] {
  const starts: number[] = [];
  sorted.forEach(({ key }, at) => {
    while (starts.length <= beginningOf(key)) starts.push(at);
  });
  while (starts.length < BEGINNINGS) starts.push(sorted.length);
  return starts;
}

/** Returns a row's names with their keys. Names without letters are never searched. */
function keysOf(row: number, names: readonly string[]): Keyed[] {
  const places = Map.groupBy(names.keys(), (place) => orderKeyOfName(names[place] as string));
  places.delete('');
  return [...places].flatMap(([key, twins]) =>
    needed(twins, (place) => names[place] as string).map((place) => ({ key, row, place })),
  );
}

/** Drops names with the same key that a variant with fewer separators covers: "Fast API" also finds "Fastapi". */
function needed(places: readonly number[], nameAt: (place: number) => string): number[] {
  if (places.length === 1) return [...places];
  const parted = new Map(places.map((place) => [place, partsIn(nameAt(place))]));
  const kept: number[] = [];
  for (const [place, parts] of [...parted].sort(([, a], [, b]) => b.size - a.size)) {
    const isCovered = kept.some((other) => [...parts].every((part) => parted.get(other)?.has(part)));
    if (!isCovered) kept.push(place);
  }
  return kept;
}

/** Returns the letter counts after which a name has a separator. */
function partsIn(name: string): Set<number> {
  const all = Array.from({ length: lettersOf(name).length }, (_, before) => before + 1);
  return new Set(all.filter((letters) => mayEndBehind(name, letters)));
}

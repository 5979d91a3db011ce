import { columnOf, fitting } from '#src/skills/columns.ts';
import { lettersOf, mayEndBehind, orderKeyOfName } from '#src/skills/names/letters.ts';
import { BEGINNINGS, beginningOf, type PackedOrder } from '#src/skills/names/name-order.ts';

interface Keyed {
  key: string;
  row: number;
  place: number;
}

/**
 * Sorts all names, as `NameOrder` takes them.
 * @param rows The names of each row in their places, by the row's number.
 * @throws where a number is more than there is room for.
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

/** For each beginning, how many keys have a lower one. */
function startsOf(sorted: readonly Keyed[]): number[] {
  const starts: number[] = [];
  sorted.forEach(({ key }, at) => {
    while (starts.length <= beginningOf(key)) starts.push(at);
  });
  while (starts.length < BEGINNINGS) starts.push(sorted.length);
  return starts;
}

/** A row's names by their keys. A name without letters is never looked for. */
function keysOf(row: number, names: readonly string[]): Keyed[] {
  const places = Map.groupBy(names.keys(), (place) => orderKeyOfName(names[place] as string));
  places.delete('');
  return [...places].flatMap(([key, twins]) =>
    needed(twins, (place) => names[place] as string).map((place) => ({ key, row, place })),
  );
}

/** Of names with one key those that are parted where none of the others is: "Fast API" stands for "Fastapi" too. */
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

/** Behind how many of its letters a name is parted. */
function partsIn(name: string): Set<number> {
  const all = Array.from({ length: lettersOf(name).length }, (_, before) => before + 1);
  return new Set(all.filter((letters) => mayEndBehind(name, letters)));
}

/** Parts one below the other: which they are, where each begins, and how many rows they have in all. */
export interface Stack<Part> {
  parts: readonly Part[];
  starts: Uint32Array;
  size: number;
}

/** Puts parts one below the other. */
export function stackOf<Part>(parts: readonly Part[], sizeOf: (part: Part) => number): Stack<Part> {
  const starts = new Uint32Array(parts.length);
  let size = 0;
  for (const [n, part] of parts.entries()) {
    starts[n] = size;
    size += sizeOf(part);
  }
  return { parts, starts, size };
}

type Compare = (one: number, other: number) => number;

/**
 * Keeps rows in an order in which no two are equal. Of parts that come again the rows stand as they stood: only those of other
 * parts are sorted, and put where they belong. With another key all are sorted anew.
 */
export function orderKeeper<Part>() {
  let last: { stack: Stack<Part>; key: string; order: Uint32Array } | null = null;
  return (stack: Stack<Part>, key: string, compare: Compare): Uint32Array => {
    const { kept, fresh } =
      last?.key === key
        ? movedTo(stack, last.stack, last.order)
        : { kept: none, fresh: rowsUpTo(stack.size) };
    const order = merged(kept, fresh.sort(compare), compare);
    last = { stack, key, order };
    return order;
  };
}

const none = new Uint32Array();

function rowsUpTo(size: number): Uint32Array {
  const rows = new Uint32Array(size);
  for (let row = 0; row < size; row++) rows[row] = row;
  return rows;
}

/** The rows of an order as they are numbered now, without those of parts that are gone; and the rows of parts that are new. */
function movedTo<Part>(now: Stack<Part>, before: Stack<Part>, order: Uint32Array) {
  const places = new Map(before.parts.map((part, n) => [part, n]));
  const moved = new Int32Array(before.size).fill(-1);
  const fresh: number[] = [];
  for (const [n, part] of now.parts.entries()) {
    const start = now.starts[n] as number;
    const end = n + 1 < now.parts.length ? (now.starts[n + 1] as number) : now.size;
    const place = places.get(part);
    const from = place === undefined ? 0 : (before.starts[place] as number);
    for (let row = start; row < end; row++) {
      if (place === undefined) fresh.push(row);
      else moved[from + row - start] = row;
    }
  }
  const kept = new Uint32Array(order.length);
  let count = 0;
  for (const row of order) {
    const to = moved[row] as number;
    if (to >= 0) kept[count++] = to;
  }
  return { kept: kept.subarray(0, count), fresh: Uint32Array.from(fresh) };
}

/** Two orders as one. The second is the short one: its rows are looked for in the first. */
function merged(kept: Uint32Array, fresh: Uint32Array, compare: Compare): Uint32Array {
  if (kept.length === 0) return fresh;
  const all = new Uint32Array(kept.length + fresh.length);
  let from = 0;
  for (const [n, row] of fresh.entries()) {
    let [low, high] = [from, kept.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (compare(kept[middle] as number, row) < 0) low = middle + 1;
      else high = middle;
    }
    all.set(kept.subarray(from, low), from + n);
    all[low + n] = row;
    from = low;
  }
  all.set(kept.subarray(from), from + fresh.length);
  return all;
}

/** An order by ranks, the least first; equals stand as they stood in the order given. */
export function byRank(order: Uint32Array, rank: ArrayLike<number>): Uint32Array {
  let most = 0;
  for (let row = 0; row < rank.length; row++) most = Math.max(most, rank[row] as number);
  const places = new Uint32Array(most + 2);
  for (let row = 0; row < rank.length; row++) {
    const next = (rank[row] as number) + 1;
    places[next] = (places[next] as number) + 1;
  }
  for (let n = 1; n < places.length; n++) places[n] = (places[n] as number) + (places[n - 1] as number);
  const sorted = new Uint32Array(order.length);
  for (const row of order) {
    const place = rank[row] as number;
    sorted[places[place] as number] = row;
    places[place] = (places[place] as number) + 1;
  }
  return sorted;
}

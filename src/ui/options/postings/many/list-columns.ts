import type { JudgedRows } from './judged-rows.ts';
import type { ListPart } from './list-table.ts';
import type { Stack } from './row-order.ts';

/** All postings in columns, the parts one below the other. */
export interface ListColumns {
  stack: Stack<ListPart>;
  judged: JudgedRows;
  /** The place of each status among all. */
  status: Uint8Array;
  /** ms since 1970. */
  lastSeen: Float64Array;
}

/** The columns of parts of which it is known how they match. */
export function listColumns(stack: Stack<ListPart>, judged: readonly JudgedRows[]): ListColumns {
  return {
    stack,
    judged: {
      score: joinedColumns(stack, Int16Array, (_, n) => judged[n]?.score ?? []),
      gaps: joinedColumns(stack, Uint16Array, (_, n) => judged[n]?.gaps ?? []),
    },
    status: joinedColumns(stack, Uint8Array, (part) => ownColumns(part).status),
    lastSeen: joinedColumns(stack, Float64Array, (part) => ownColumns(part).lastSeen),
  };
}

/** A column of each part as one. */
export function joinedColumns<Column extends { set(some: ArrayLike<number>, from: number): void }>(
  { parts, starts, size }: Stack<ListPart>,
  Of: new (size: number) => Column,
  columnOf: (part: ListPart, n: number) => ArrayLike<number>,
): Column {
  const all = new Of(size);
  for (const [n, part] of parts.entries()) all.set(columnOf(part, n), starts[n] as number);
  return all;
}

type OwnColumns = Pick<ListColumns, 'status' | 'lastSeen'>;
const known = new WeakMap<ListPart, OwnColumns>();

/** The columns of a part, made once. */
function ownColumns(part: ListPart): OwnColumns {
  const { rows } = part;
  const own = known.get(part) ?? {
    status: Uint8Array.from(rows, ({ status }) => status),
    lastSeen: Float64Array.from(rows, ({ lastSeen }) => lastSeen),
  };
  known.set(part, own);
  return own;
}

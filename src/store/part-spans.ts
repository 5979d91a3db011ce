import type { KeptPart } from './db.ts';

/** All ids from one on, and before another (null: all that follow), and what the table holds of them; null: that is to be made. */
export interface IdSpan<Part> {
  from: string;
  before: string | null;
  part: Part | null;
}

/** A part as it may lie in the store. */
export type StoredPart = { [Key in keyof KeptPart]: unknown };

/** What tells which ids a part is of. */
export type SpanIds = Pick<IdSpan<unknown>, 'from' | 'before'>;

/**
 * The stored parts, in the order of their ids, as spans that follow on each other and leave nothing out. Where a part is
 * missing or damaged there is a span without one; where parts say that they overlap, none is believed.
 */
export function spansOf<Part>(
  stored: readonly StoredPart[],
  fromBytes: (stored: StoredPart, ids: SpanIds) => Part | null,
): IdSpan<Part>[] {
  const spans: IdSpan<Part>[] = [];
  let at: string | null = '';
  for (const one of stored) {
    const { from, before } = one;
    if (at === null || !isText(from) || from < at || !(before === null || (isText(before) && before > from)))
      return [{ from: '', before: null, part: null }];
    if (from > at) spans.push({ from: at, before: from, part: null });
    spans.push({ from, before, part: fromBytes(one, { from, before }) });
    at = before;
  }
  if (at !== null) spans.push({ from: at, before: null, part: null });
  return withoutSeams(spans);
}

const isText = (value: unknown) => typeof value === 'string';

/** Spans without a part that follow on each other are one. */
export function withoutSeams<Part>(spans: readonly IdSpan<Part>[]): IdSpan<Part>[] {
  const joined: IdSpan<Part>[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (last && last.part === null && span.part === null)
      joined[joined.length - 1] = { ...last, before: span.before };
    else joined.push(span);
  }
  return joined;
}

/** Whether an id is among those of a span. */
export const isIn = ({ from, before }: SpanIds, id: string): boolean =>
  id >= from && (before === null || id < before);

/** The place of the span that an id belongs to. */
export function spanIndex(spans: readonly SpanIds[], id: string): number {
  let [low, high] = [0, spans.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((spans[middle] as SpanIds).from <= id) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The keys of a span's postings. No posting is under an empty id; what is no text comes after all texts. */
export function keysOf({ from, before }: SpanIds): IDBKeyRange {
  return IDBKeyRange.bound(from, before ?? [], from === '', true);
}

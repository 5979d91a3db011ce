import { isSame } from '#src/store/records/is-same.ts';

/**
 * Undoes a change; later changes stay. Resolves to whether anything was undone. Rejects without any change if
 * the storage fails.
 */
export type Undo = () => Promise<boolean>;

/** Returns the new value of what is stored; `key` tells one record from another. */
type Change<R> = (now: R, key: string) => R;

/**
 * Applies a change to stored records and returns its undo, which restores only what nobody has changed since.
 * `apply` passes each record through a function within its transaction, also for undo.
 */
export async function applyWithUndo<R>(
  change: Change<R>,
  apply: (change: Change<R>) => Promise<unknown>,
): Promise<Undo> {
  const made = new Map<string, { before: R; after: R }>();
  await apply((before, key) => {
    const after = change(before, key);
    made.set(key, { before, after });
    return after;
  });
  return async () => {
    let isUndone = false;
    await apply((now, key) => {
      const one = made.get(key);
      const back = one ? reverted(now, one.before, one.after) : now;
      isUndone ||= !isSame(back, now);
      return back;
    });
    return isUndone;
  };
}

/**
 * Reverts a change in a value: where `now` still equals `after`, it becomes `before` again. Later changes, for
 * example by another page, stay. Works on record fields and lists of ids, so that two changes of a record can be
 * undone independently. undefined means missing.
 */
export function reverted<T>(now: T, before: T, after: T): T {
  if (isSame(before, after)) return now;
  if (isSame(now, after)) return before;
  // A field that was missing before, such as a posting's corrections, loses only what the change put into it.
  const was = before === undefined ? {} : before;
  if (isRecord(now) && isRecord(was) && isRecord(after)) return fieldsBack(now, was, after) as T;
  if (isTexts(now) && isTexts(before) && isTexts(after)) return entriesBack(now, before, after) as T;
  const rows = [rowOf(now), rowOf(before), rowOf(after)] as const;
  return isOneRow(rows) ? (rowBack(...rows) as T) : now;
}

type Fields = Record<string, unknown>;
/** A list of objects with ids, such as a roadmap's sections. */
type Row = readonly (Fields & { id: string })[];

function fieldsBack(now: Fields, before: Fields, after: Fields): Fields {
  const names = new Set([...Object.keys(now), ...Object.keys(before)]);
  const back = [...names].map((name) => [name, reverted(now[name], before[name], after[name])] as const);
  return Object.fromEntries(back.filter(([, value]) => value !== undefined));
}

/** Removes the entries that the change added, and restores those it removed. */
function entriesBack(now: readonly string[], before: readonly string[], after: readonly string[]): string[] {
  const left = now.filter((entry) => before.includes(entry) || !after.includes(entry));
  return [...left, ...before.filter((entry) => !after.includes(entry) && !left.includes(entry))];
}

const rowBack = (now: Row, before: Row, after: Row): Row =>
  now.map((entry, n) => reverted(entry, before[n], after[n]) as Row[number]);

/** Whether all are lists of the same objects in the same order, so that each can be undone on its own. */
function isOneRow(rows: readonly (Row | null)[]): rows is readonly [Row, Row, Row] {
  const ids = rows.map((row) => row?.map(({ id }) => id) ?? null);
  return ids.every((one) => one !== null && isSame(one, ids[0]));
}

function rowOf(value: unknown): Row | null {
  const isRow = Array.isArray(value) && value.every((one) => isRecord(one) && typeof one.id === 'string');
  return isRow ? value : null;
}

const isRecord = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');

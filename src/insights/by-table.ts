import type { AskTable } from './ask-table.ts';

/**
 * Works something out for each table, and remembers it for the tables that come again the next time, as long as the key is
 * the same: of five hundred parts of which one is another, one is gone through. What is not asked for again is forgotten.
 * `workOut` is given what it may write over: what was worked out for the same table under the last key. Where all of it is as the
 * last time, it is the same list.
 */
export function byTable<T>() {
  let lastKey: string | null = null;
  let known = new Map<AskTable, T>();
  let last: T[] = [];
  return (
    tables: readonly AskTable[],
    key: string,
    workOut: (table: AskTable, n: number, old: T | undefined) => T,
  ): T[] => {
    const before = known;
    const isSame = key === lastKey;
    known = new Map();
    // Were it to fail midway, nothing of it would be believed.
    lastKey = null;
    const all = tables.map((table, n) => {
      const old = before.get(table);
      const value = isSame && old !== undefined ? old : workOut(table, n, old);
      known.set(table, value);
      return value;
    });
    lastKey = key;
    if (isSame && areSame(all, last)) return last;
    last = all;
    return all;
  };
}

const areSame = <T>(some: readonly T[], others: readonly T[]): boolean =>
  some.length === others.length && some.every((one, n) => one === others[n]);

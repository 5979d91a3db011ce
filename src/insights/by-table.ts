import type { AskTable } from './ask-table.ts';

/**
 * Works something out for each table, and remembers it for the tables that come again the next time, as long as the key is
 * the same: of five hundred parts of which one is another, one is gone through. What is not asked for again is forgotten.
 * `workOut` is given what it may write over: what was worked out for the same table under the last key.
 */
export function byTable<T>() {
  let lastKey: string | null = null;
  let known = new Map<AskTable, T>();
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
    return all;
  };
}

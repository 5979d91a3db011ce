import type { Job } from '#src/store/jobs.ts';

/** So many records are held, those of the rows in view among them: they were asked for last. */
const MOST_HELD = 400;

/** The records of the rows that are drawn, read as they come into view. */
export interface RowRecords {
  /** The record of a row; undefined while it is on its way: it is read then, and `changed` is called when it is there. */
  of(id: string): Job | undefined;
  /** Reads what is not held of these. */
  fetch(ids: readonly string[]): Promise<void>;
  /** Reads those that are held anew: of these ids, or (null) all. What is gone is no more among them. */
  again(ids: readonly string[] | null): Promise<void>;
}

/** Holds records. `read` gives those of some ids, as far as there are any. */
export function rowRecords(
  read: (ids: readonly string[]) => Promise<ReadonlyMap<string, Job>>,
  changed: () => void,
  fail: (error: unknown) => void,
): RowRecords {
  const held = new Map<string, Job>();
  const wanted = new Set<string>();
  /** What was not there when it was read: to ask for it at each drawing would go on and on. */
  const gone = new Set<string>();
  let asked = false;

  async function readAnew(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    const found = await read(ids);
    for (const id of ids) {
      const job = found.get(id);
      held.delete(id);
      if (job) held.set(id, job);
      else gone.add(id);
    }
    for (const id of [...held.keys()].slice(0, Math.max(0, held.size - Math.max(MOST_HELD, ids.length))))
      held.delete(id);
  }

  /** What is held of a row. What was read or asked for last comes last, and is the last to be let go. */
  function used(id: string): Job | undefined {
    const job = held.get(id);
    if (job && held.delete(id)) held.set(id, job);
    return job;
  }

  const fetch = (ids: readonly string[]) => readAnew(ids.filter((id) => !used(id)));

  /** All that one drawing asks for is read in one go. */
  async function fetchWanted(): Promise<void> {
    asked = false;
    const ids = [...wanted];
    wanted.clear();
    await fetch(ids);
    changed();
  }

  return {
    of(id) {
      const job = used(id);
      if (job || gone.has(id)) return job;
      wanted.add(id);
      if (!asked) queueMicrotask(() => fetchWanted().catch(fail));
      asked = true;
      return undefined;
    },
    fetch,
    again(ids) {
      for (const id of ids ?? [...gone]) gone.delete(id);
      return readAnew((ids ?? [...held.keys()]).filter((id) => held.has(id)));
    },
  };
}

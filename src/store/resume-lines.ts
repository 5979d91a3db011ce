import { allOrNone } from './all-or-none.ts';
import { announce } from './changes.ts';
import { database, type ResumeLines } from './db.ts';
import { readable, readableOf } from './readable.ts';
import type { Undo } from './undo.ts';

/** The lines of the user's résumé that name one of these skills, those of the first skill that has any; none: empty. */
export async function resumeLinesOf(skills: readonly string[]): Promise<string[]> {
  const db = await database();
  for (const skill of skills) {
    const kept = readable('resume', await db.get('resume', skill));
    if (kept && kept.lines.length > 0) return kept.lines;
  }
  return [];
}

/** Erases all lines of the user's résumé. The way back brings those again that no other résumé has replaced since. */
export async function forgetResumeLines(): Promise<Undo> {
  const kept = await inStore(async (store) => {
    const all = readableOf('resume', await store.getAll());
    await store.clear();
    return all;
  });
  return async () => {
    const back = await inStore(async (store) => {
      const now = new Set(await store.getAllKeys());
      const gone = kept.filter(({ skill }) => !now.has(skill));
      for (const one of gone) await store.put(one);
      return gone;
    });
    return back.length > 0;
  };
}

/** What of the store is used. */
interface Store {
  getAll(): Promise<ResumeLines[]>;
  getAllKeys(): Promise<string[]>;
  put(one: ResumeLines): Promise<unknown>;
  clear(): Promise<void>;
}

async function inStore<T>(act: (store: Store) => Promise<T>): Promise<T> {
  const tx = (await database()).transaction('resume', 'readwrite');
  const done = await allOrNone(tx, () => act(tx.store));
  await announce('resume');
  return done;
}

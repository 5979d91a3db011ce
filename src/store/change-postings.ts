import type { Correction } from '#src/match/correction.ts';
import { allOrNone } from './all-or-none.ts';
import { changePrivatePosting } from './change-private-postings.ts';
import { announce } from './changes.ts';
import type { KeptPosting } from './db.ts';
import { keptPosting } from './postings.ts';
import { readable } from './readable.ts';
import { type WritablePostings, withRepeats } from './repeats.ts';
import { applyWithUndo, type Undo } from './undo.ts';
import { writingPostings } from './write-postings.ts';

/**
 * Marks skills as not being skills in this job, or clears the mark. It survives rereading any ad of the job. For
 * an unsaved posting it lasts as long as its private window shows it.
 */
export function setNotHere(posting: string, skills: readonly string[], notHere: boolean): Promise<Undo> {
  return changeShown(posting, (before) => {
    const others = before.notHere.filter((id) => !skills.includes(id));
    return { ...before, notHere: notHere ? [...others, ...skills] : others };
  });
}

/** Sets how much skills count in this posting, or resets it with null. Lasts like {@link setNotHere}. */
export function setCorrection(
  posting: string,
  skills: readonly string[],
  correction: Correction | null,
): Promise<Undo> {
  return changeShown(posting, (before) => {
    const others = Object.entries(before.corrections ?? {}).filter(([skill]) => !skills.includes(skill));
    const said = correction === null ? [] : skills.map((skill) => [skill, correction] as const);
    return { ...before, corrections: Object.fromEntries([...others, ...said]) };
  });
}

/** Changes all stored ads of a job, else the one in a private window. Returns undo. */
function changeShown(posting: string, change: Change): Promise<Undo> {
  return applyWithUndo(change, async (made) => {
    const changed: Change = (now) => made(now, now.id);
    if (await keptPosting(posting)) return changeJobs([posting], changed);
    await changePrivatePosting(posting, changed);
    // Without the id, which would outlast its private window.
    await announce('postings', []);
  });
}

/** Changes stored postings, all or none. */
export async function changePostings(ids: readonly string[], change: Change): Promise<void> {
  const { tx, postings } = await writingPostings();
  await allOrNone(tx, () => changeEach(postings, ids, change));
  await announce('postings', ids);
}

/** Does the same for all ads of these jobs. */
export async function changeJobs(ids: readonly string[], change: Change): Promise<void> {
  const { tx, postings } = await writingPostings();
  const all = await allOrNone(tx, async () => {
    const ads = await withRepeats(postings, ids);
    await changeEach(postings, ads, change);
    return ads;
  });
  await announce('postings', all);
}

type Change = (posting: KeptPosting) => KeptPosting;

async function changeEach(store: WritablePostings, ids: readonly string[], change: Change): Promise<void> {
  const changing = ids.map(async (id) => {
    const before = readable('postings', await store.get(id));
    if (before) await store.put(change(before));
  });
  await Promise.all(changing);
}

import type { Correction } from '#src/match/correction.ts';
import { allOrNone } from './all-or-none.ts';
import { announce } from './changes.ts';
import type { KeptPosting } from './db.ts';
import { keptPosting } from './postings.ts';
import { changePrivatePosting } from './private-postings.ts';
import { readable } from './readable.ts';
import { type WritablePostings, withRepeats } from './repeats.ts';
import type { Undo } from './undo.ts';
import { undoable } from './undoable.ts';
import { writingPostings } from './write-postings.ts';

/**
 * Says that skills are, or are not, skills in this job. It stays said when any ad of it is read again; of a posting that
 * is not kept, for as long as its private window shows it.
 */
export function setNotHere(posting: string, skills: readonly string[], notHere: boolean): Promise<Undo> {
  return changeShown(posting, (before) => {
    const others = before.notHere.filter((id) => !skills.includes(id));
    return { ...before, notHere: notHere ? [...others, ...skills] : others };
  });
}

/**
 * Says how much skills count in this posting: as the user corrects them, or, with null, by themselves again. It stays
 * said as {@link setNotHere} does.
 */
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

/** Changes all ads of a job where it is kept, or else where a private window shows it. Gives the way back. */
function changeShown(posting: string, change: Change): Promise<Undo> {
  return undoable(change, async (made) => {
    if (!(await keptPosting(posting))) await changePrivatePosting(posting, made);
    await changeJobs([posting], made);
  });
}

/** Says of a posting in doubt that it is one. It stays said when the page is read again. */
export async function setSure(id: string): Promise<void> {
  const change = ({ sure: _, ...posting }: KeptPosting): KeptPosting => posting;
  if (await keptPosting(id)) await changePostings([id], change);
  else await changePrivatePosting(id, change);
}

/** Changes kept postings, all or none. */
export async function changePostings(ids: readonly string[], change: Change): Promise<void> {
  const { tx, postings } = await writingPostings();
  await allOrNone(tx, () => changeEach(postings, ids, change));
  await announce('postings', ids);
}

/** The same for all ads of these jobs. */
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

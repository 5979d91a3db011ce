import { browser } from 'wxt/browser';
import { allOrNone } from './all-or-none.ts';
import { announce } from './changes.ts';
import { database } from './db.ts';
import { forgetPostings, type WholePosting } from './forgotten-postings.ts';
import { allPrivatePostings } from './private-postings.ts';

/** Ids of postings that are kept only because the user saved them in a private window. In memory: it ends with the browser. */
const KEY = 'saved-from-private';

async function savedFromPrivate(): Promise<string[]> {
  return ((await browser.storage.session.get(KEY))[KEY] as string[] | undefined) ?? [];
}

/**
 * Keeps, as saved, those of these postings that only private windows show. Gives the ids of those that it kept: the
 * others are kept already, or nobody shows them.
 */
export async function saveFromPrivate(ids: readonly string[]): Promise<string[]> {
  const shown = [...(await allPrivatePostings()).values()].flat();
  const wanted = new Map(shown.map((whole) => [whole.posting.id, whole]));
  const saved = await keepNew(ids.flatMap((id) => wanted.get(id) ?? []));
  if (saved.length === 0) return [];
  await navigator.locks.request(KEY, async () => {
    await browser.storage.session.set({ [KEY]: [...new Set([...(await savedFromPrivate()), ...saved])] });
  });
  await announce('postings', saved);
  return saved;
}

async function keepNew(wholes: readonly WholePosting[]): Promise<string[]> {
  const tx = (await database()).transaction(['postings', 'texts'], 'readwrite');
  const [postings, texts] = [tx.objectStore('postings'), tx.objectStore('texts')];
  const keeping = wholes.map(async ({ posting, blocks }) => {
    const { id } = posting;
    if (await postings.getKey(id)) return [];
    await postings.put({ ...posting, saved: true });
    await texts.put({ id, blocks });
    return [id];
  });
  return (await allOrNone(tx, () => Promise.all(keeping))).flat();
}

/** Forgets those of these postings that are kept only because they were saved in a private window. Gives what it forgot. */
export async function forgetSavedFromPrivate(ids: readonly string[]): Promise<WholePosting[]> {
  const saved = await savedFromPrivate();
  const forgetting = ids.filter((id) => saved.includes(id));
  return forgetting.length > 0 ? forgetPostings(forgetting) : [];
}

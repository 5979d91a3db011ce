import type { Block, Posting } from '#src/posting/posting.ts';
import type { Mention } from '#src/skills/mention.ts';
import { isSame } from '#src/transfer/is-same.ts';
import { announce } from './changes.ts';
import { database, type KeptPosting } from './db.ts';
import type { WholePosting } from './forgotten-postings.ts';
import { changePrivatePosting } from './private-postings.ts';

/**
 * Keeps a posting and what was found in it. A posting that was seen before keeps its first date and what the user
 * said of it, also that it is one; its text and mentions are the newest. `former` is an id under which it may have been kept before, from an
 * address of the same host: then it has the new one from now on.
 */
export async function keepPosting(
  posting: Posting,
  mentions: Mention[],
  edition: string,
  now: number,
  former: string | null = null,
): Promise<void> {
  const { blocks } = posting;
  const tx = (await database()).transaction(['postings', 'texts'], 'readwrite');
  const postings = tx.objectStore('postings');
  const old = former === null ? undefined : await postings.get(former);
  const isSame = old !== undefined && hostOf(old) === hostOf(posting);
  const before = (await postings.get(posting.id)) ?? (isSame ? old : undefined);
  const fresh = freshPosting(posting, mentions, edition, now);
  // Once the user, or an earlier reading, has said that it is a posting, it is one.
  if (before && before.sure !== false) delete fresh.sure;
  postings.put({ ...fresh, ...(before && saidOf(before)) });
  tx.objectStore('texts').put({ id: posting.id, blocks });
  if (isSame) await Promise.all([postings.delete(old.id), tx.objectStore('texts').delete(old.id)]);
  await tx.done;
  await announce('postings', [posting.id, ...(isSame ? [old.id] : [])]);
}

/** A posting as it is kept when it is seen for the first time. */
export function freshPosting(
  { blocks: _blocks, ...posting }: Posting,
  mentions: Mention[],
  edition: string,
  now: number,
): KeptPosting {
  return { ...posting, mentions, edition, notHere: [], saved: false, firstSeen: now, lastSeen: now };
}

const hostOf = ({ url }: Pick<Posting, 'url'>) => new URL(url).host;

/** What outlasts another reading. */
const saidOf = ({ notHere, saved, firstSeen }: KeptPosting) => ({ notHere, saved, firstSeen });

/** The posting as kept, or null. */
export async function keptPosting(id: string): Promise<KeptPosting | null> {
  return (await (await database()).get('postings', id)) ?? null;
}

/** The kept ones of these postings, by id. */
export async function postingsById(ids: readonly string[]): Promise<Map<string, KeptPosting>> {
  const { store } = (await database()).transaction('postings');
  const found = await Promise.all([...new Set(ids)].map((id) => store.get(id)));
  return new Map(found.flatMap((kept) => (kept ? [[kept.id, kept]] : [])));
}

/** The text of a kept posting; empty where it is not kept. */
export async function postingText(id: string): Promise<Block[]> {
  return (await (await database()).get('texts', id))?.blocks ?? [];
}

/** The posting as kept and its text, of one and the same reading; null where it is not kept. */
export async function wholePosting(id: string): Promise<WholePosting | null> {
  const tx = (await database()).transaction(['postings', 'texts']);
  const [posting, text] = await Promise.all([
    tx.objectStore('postings').get(id),
    tx.objectStore('texts').get(id),
  ]);
  return posting ? { posting, blocks: text?.blocks ?? [] } : null;
}

/** All kept postings, without their texts. */
export async function keptPostings(): Promise<KeptPosting[]> {
  return (await database()).getAll('postings');
}

/** How many postings are kept. */
export async function countPostings(): Promise<number> {
  return (await database()).count('postings');
}

/** The postings seen last, newest first, `limit` at most. */
export async function recentPostings(limit: number): Promise<KeptPosting[]> {
  const index = (await database()).transaction('postings').store.index('lastSeen');
  const found: KeptPosting[] = [];
  for (
    let cursor = await index.openCursor(null, 'prev');
    cursor && found.length < limit;
    cursor = await cursor.continue()
  ) {
    found.push(cursor.value);
  }
  return found;
}

/** The ids of the postings whose mentions another edition of the taxonomy found. */
export async function outdatedPostings(edition: string): Promise<string[]> {
  const others = [IDBKeyRange.upperBound(edition, true), IDBKeyRange.lowerBound(edition, true)];
  const index = (await database()).transaction('postings').store.index('edition');
  return (await Promise.all(others.map((range) => index.getAllKeys(range)))).flat();
}

/**
 * Replaces the mentions of a kept posting; all else that is known of it stays. They were found in these words: where
 * others are kept by now, since the page was read again or a backup came, nothing is replaced. Mentions tell places.
 */
export async function updateMentions(
  {
    posting: { id, title, company },
    blocks,
  }: { posting: Pick<KeptPosting, 'id' | 'title' | 'company'>; blocks: readonly Block[] },
  mentions: Mention[],
  edition: string,
): Promise<void> {
  const tx = (await database()).transaction(['postings', 'texts'], 'readwrite');
  const postings = tx.objectStore('postings');
  const [kept, text] = await Promise.all([postings.get(id), tx.objectStore('texts').get(id)]);
  if (kept?.title === title && kept.company === company && isSame(text?.blocks ?? [], blocks))
    postings.put({ ...kept, mentions, edition });
  await tx.done;
}

/**
 * Says that skills are, or are not, skills in this posting. It stays said when the posting is read again; of one that
 * is not kept, for as long as its private window shows it.
 */
export async function setNotHere(
  posting: string,
  skills: readonly string[],
  notHere: boolean,
): Promise<void> {
  const tx = (await database()).transaction('postings', 'readwrite');
  const change = (before: KeptPosting): KeptPosting => {
    const others = before.notHere.filter((id) => !skills.includes(id));
    return { ...before, notHere: notHere ? [...others, ...skills] : others };
  };
  const kept = await tx.store.get(posting);
  if (kept) tx.store.put(change(kept));
  await tx.done;
  if (!kept) await changePrivatePosting(posting, change);
  await announce('postings', [posting]);
}

/** Says of postings that the user put them aside, or no longer. Ids that are not kept are passed over. */
export async function setSaved(ids: readonly string[], saved: boolean): Promise<void> {
  await changePostings(ids, (posting) => ({ ...posting, saved }));
}

/** Says of a posting in doubt that it is one. It stays said when the page is read again. */
export async function setSure(id: string): Promise<void> {
  const change = ({ sure: _, ...posting }: KeptPosting): KeptPosting => posting;
  if (await keptPosting(id)) await changePostings([id], change);
  else await changePrivatePosting(id, change);
}

/**
 * Says that the mentions of these postings are to be found anew (of all, where no ids are given), as if an older
 * edition of the taxonomy had found them. The background does the rest when it is asked to catch up.
 */
export async function outdate(ids: readonly string[] | null): Promise<void> {
  await changePostings(ids ?? (await (await database()).getAllKeys('postings')), (posting) => ({
    ...posting,
    edition: OUTDATED,
  }));
}

/** The edition of no taxonomy. */
const OUTDATED = '';

/** Changes kept postings, all or none. */
async function changePostings(
  ids: readonly string[],
  change: (posting: KeptPosting) => KeptPosting,
): Promise<void> {
  const tx = (await database()).transaction('postings', 'readwrite');
  const changing = ids.map(async (id) => {
    const before = await tx.store.get(id);
    if (before) await tx.store.put(change(before));
  });
  await Promise.all([...changing, tx.done]);
  await announce('postings', ids);
}

import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Posting } from '#src/posting/posting.ts';
import { setNotHere } from '#src/store/change-postings.ts';
import { onChange } from '#src/store/changes.ts';
import { setSure } from '#src/store/confirm-posting.ts';
import { countPostings } from '#src/store/count-postings.ts';
import { closeDatabase } from '#src/store/db.ts';
import { forgetPostings, restorePostings } from '#src/store/forgotten-postings.ts';
import { keepPosting } from '#src/store/keep-posting.ts';
import { outdate, outdatedPostings } from '#src/store/outdated-postings.ts';
import { adParts } from '#src/store/posting-parts.ts';
import { keptPosting, postingText } from '#src/store/postings.ts';
import { SAVED, setSaved } from '#tests/store/set-saved.ts';

const posting = (id: string): Posting => ({
  id,
  url: `https://jobs.example/${id}`,
  portal: 'Example',
  title: 'Engineer',
  company: '',
  location: '',
  blocks: [{ kind: 'item', text: `Java for ${id}` }],
});

beforeEach(async () => {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
  fakeBrowser.reset();
  for (const id of ['a', 'b', 'c']) await keepPosting(posting(id), [], '1.0', 1);
});

describe('postings', () => {
  it('are saved and no longer saved; what is not kept is passed over', async () => {
    await setSaved(['a', 'gone'], true);
    expect(await keptPosting('a')).toMatchObject({ progress: SAVED });
    expect(await keptPosting('gone')).toBeNull();
    expect(await keptPosting('b')).not.toHaveProperty('progress');
    await setSaved(['a'], false);
    expect(await keptPosting('a')).not.toHaveProperty('progress');
  });

  it('in doubt stay so until the user says otherwise, and then for good', async () => {
    const doubtful = { ...posting('d'), sure: false } as const;
    for (const time of [1, 2]) await keepPosting(doubtful, [], '1.0', time);
    expect(await keptPosting('d')).toMatchObject({ sure: false });
    await setSure(1, 'd');
    await keepPosting(doubtful, [], '1.0', 3);
    expect(await keptPosting('d')).not.toHaveProperty('sure');
    await keepPosting({ ...posting('a'), sure: false }, [], '1.0', 3);
    expect(await keptPosting('a')).not.toHaveProperty('sure');
  });

  it('are forgotten with their texts, and restored as they were', async () => {
    await setSaved(['a'], true);
    const before = await keptPosting('a');
    const forgotten = await forgetPostings(['a', 'c', 'gone']);
    expect(forgotten.map((whole) => whole.posting.id)).toEqual(['a', 'c']);
    expect(await countPostings()).toBe(1);
    expect(await postingText('a')).toEqual([]);
    await restorePostings(forgotten);
    expect(await keptPosting('a')).toEqual(before);
    expect(await postingText('c')).toEqual(posting('c').blocks);
  });

  it('that were read again since they were forgotten keep that reading, and get back what was said of them', async () => {
    await setSaved(['a'], true);
    await setNotHere('a', ['java'], true);
    const forgotten = await forgetPostings(['a']);
    const later = [{ kind: 'item' as const, text: 'Kotlin' }];
    await keepPosting({ ...posting('a'), title: 'Later', blocks: later }, [], '1.0', 9);
    await restorePostings(forgotten);
    const both = { title: 'Later', progress: SAVED, notHere: ['java'], firstSeen: 1, lastSeen: 9 };
    expect(await keptPosting('a')).toMatchObject(both);
    expect(await postingText('a')).toEqual(later);
  });

  it('are read in turns, in the order of their ids', async () => {
    const parts: string[][] = [];
    for await (const part of adParts(2)) parts.push(part.map(({ id }) => id));
    expect(parts).toEqual([['a', 'b'], ['c']]);
  });

  it('can be said to be outdated, some or all', async () => {
    expect(await outdatedPostings('1.0')).toEqual([]);
    await outdate(['b']);
    expect(await outdatedPostings('1.0')).toEqual(['b']);
    await outdate(null);
    expect(await outdatedPostings('1.0')).toEqual(['a', 'b', 'c']);
  });

  it('tell which of them changed, unless they are many', async () => {
    const heard = vi.fn();
    const stop = onChange(['postings'], heard);
    await setSaved(['a', 'b'], true);
    expect(heard).toHaveBeenLastCalledWith(['a', 'b']);
    await forgetPostings(Array.from({ length: 501 }, (_, i) => `x${i}`));
    expect(heard).toHaveBeenLastCalledWith(null);
    stop();
  });
});

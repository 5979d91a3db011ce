import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { postingCache } from '#src/dashboard/insights/posting-cache.ts';
import type { Posting } from '#src/posting/posting.ts';
import { setCorrection, setNotHere } from '#src/store/change-postings.ts';
import { countPostings } from '#src/store/count-postings.ts';
import { closeDatabase, database } from '#src/store/db.ts';
import { forgetPostings, restorePostings } from '#src/store/forgotten-postings.ts';
import { keepPosting } from '#src/store/keep-posting.ts';
import { countOldPostings, forgetOldPostings } from '#src/store/old-postings.ts';
import { keptPosting, keptPostings, postingText, recentPostings } from '#src/store/postings.ts';
import { otherAds } from '#src/store/repeats.ts';
import { tellApart } from '#src/store/tell-apart.ts';
import { storageUsage } from '#src/store/usage.ts';
import { SAVED, setSaved } from '#tests/store/set-saved.ts';

const TEXT =
  'Our lamps know when it is dark and you know why. You write the firmware of street lamps in C, you measure with a ' +
  'scope, and you talk Zigbee to a whole town. You have done so before, in Rust or in C, and you like the night.';

const ad = (id: string, change: Partial<Posting> = {}): Posting => ({
  id,
  url: `https://jobs.example/${id}`,
  portal: id.split(':')[0] ?? '',
  title: 'Lamp Engineer',
  company: 'Contoso Lamps',
  location: 'Berlin',
  blocks: [{ kind: 'paragraph', text: TEXT }],
  ...change,
});
const keep = (posting: Posting, now: number) => keepPosting(posting, [], '1.0', now);
const idsOf = (postings: readonly { id: string }[]) => postings.map(({ id }) => id);

beforeEach(async () => {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
  fakeBrowser.reset();
  await keep(ad('linkedin:1'), 1);
  await keep(ad('indeed:2', { company: 'Contoso Lamps GmbH', title: 'Lamp Engineer (m/w/d)' }), 2);
});

describe('the same job on two portals', () => {
  it('is kept with both addresses, and counts once', async () => {
    expect(await countPostings()).toBe(1);
    expect(idsOf(await keptPostings())).toEqual(['linkedin:1']);
    expect(idsOf(await recentPostings(5))).toEqual(['linkedin:1']);
    expect(idsOf(await postingCache().read(null, () => undefined))).toEqual(['linkedin:1']);
    expect(await storageUsage()).toMatchObject({ postings: 1 });
    expect(await otherAds('linkedin:1')).toMatchObject([{ url: 'https://jobs.example/indeed:2' }]);
    expect(idsOf(await otherAds('indeed:2'))).toEqual(['linkedin:1']);
  });

  it('was seen when any of its ads was, and a third ad joins the first', async () => {
    await keep(ad('linkedin:3'), 9);
    expect(await keptPosting('linkedin:1')).toMatchObject({ firstSeen: 1, lastSeen: 9 });
    expect(idsOf(await otherAds('linkedin:3'))).toEqual(['linkedin:1', 'indeed:2']);
    expect(await countPostings()).toBe(1);
  });

  it('is saved, and has a skill that is none, in all of its ads', async () => {
    await setSaved(['indeed:2'], true);
    await setNotHere('linkedin:1', ['go'], true);
    await setCorrection('indeed:2', ['c'], 'not-core');
    await keep(ad('xing:4'), 4);
    const said = { progress: SAVED, notHere: ['go'], corrections: { c: 'not-core' } };
    for (const id of ['linkedin:1', 'indeed:2', 'xing:4']) expect(await keptPosting(id)).toMatchObject(said);
    expect(await storageUsage()).toMatchObject({ followedPostings: 1 });
  });

  it('has what was said of either ad before they were known as one, of the first where they differ', async () => {
    await keep(ad('xing:4', { company: '' }), 4);
    await setCorrection('xing:4', ['c', 'rust'], 'nice');
    await setNotHere('xing:4', ['zigbee'], true);
    await setCorrection('linkedin:1', ['c'], 'not-core');
    await keep(ad('xing:4'), 5);
    const said = { notHere: ['zigbee'], corrections: { c: 'not-core', rust: 'nice' } };
    for (const id of ['linkedin:1', 'xing:4']) expect(await keptPosting(id)).toMatchObject(said);
  });

  it('is forgotten with all of its ads, and comes back with them', async () => {
    const forgotten = await forgetPostings(['indeed:2']);
    expect(await keptPosting('linkedin:1')).toBeNull();
    expect(await postingText('linkedin:1')).toEqual([]);
    await restorePostings(forgotten);
    expect(idsOf(await otherAds('linkedin:1'))).toEqual(['indeed:2']);
  });

  it('is swept away whole', async () => {
    expect(await countOldPostings(5)).toBe(1);
    expect(await forgetOldPostings(5)).toBe(1);
    expect(await (await database()).count('postings')).toBe(0);
  });

  it('keeps its other ads when the first gets a new id', async () => {
    await keepPosting(ad('linkedin:1b'), [], '1.0', 5, 'linkedin:1');
    expect(await keptPosting('linkedin:1')).toBeNull();
    expect(await keptPosting('linkedin:1b')).not.toHaveProperty('sameAs');
    expect(idsOf(await otherAds('linkedin:1b'))).toEqual(['indeed:2']);
    expect(await countPostings()).toBe(1);
  });

  it('stays recognised when either is read again', async () => {
    await keep(ad('indeed:2'), 5);
    await keep(ad('linkedin:1'), 6);
    expect(await keptPosting('indeed:2')).toMatchObject({ sameAs: 'linkedin:1' });
    expect(await keptPosting('linkedin:1')).not.toHaveProperty('sameAs');
  });
});

describe('"Not the same job"', () => {
  it.each([
    ['linkedin:1', 'indeed:2'],
    ['indeed:2', 'linkedin:1'],
  ])('said of %s and %s makes two of them, for good', async (one, other) => {
    await tellApart(one, other);
    expect(await countPostings()).toBe(2);
    await keep(ad('indeed:2'), 5);
    await keep(ad('linkedin:1'), 6);
    expect(await countPostings()).toBe(2);
    expect(await otherAds('indeed:2')).toEqual([]);
  });

  it('can be taken back', async () => {
    const before = await keptPosting('indeed:2');
    const undo = await tellApart('linkedin:1', 'indeed:2');
    await undo?.();
    expect(await keptPosting('indeed:2')).toEqual(before);
  });

  it('keeps an ad apart from all of a job, and the rest of it together', async () => {
    await keep(ad('xing:3'), 3);
    await tellApart('indeed:2', 'linkedin:1');
    await keep(ad('indeed:2'), 5);
    expect(idsOf(await keptPostings()).sort()).toEqual(['indeed:2', 'linkedin:1']);
    expect(idsOf(await otherAds('linkedin:1'))).toEqual(['xing:3']);
    expect((await keptPosting('indeed:2'))?.notSameAs?.toSorted()).toEqual(['linkedin:1', 'xing:3']);
  });

  it('is not taken back where the first of the job is gone, or is a repeat by now', async () => {
    const undo = await tellApart('linkedin:1', 'indeed:2');
    await forgetPostings(['linkedin:1']);
    await undo?.();
    expect(await keptPosting('indeed:2')).not.toHaveProperty('sameAs');
    await forgetPostings(['indeed:2']);
    await undo?.();
    expect(await keptPosting('indeed:2')).toBeNull();
  });

  it('of another ad stays said when it is taken back of one', async () => {
    const before = { ...((await keptPosting('indeed:2')) ?? ({} as never)), notSameAs: ['gone:9'] };
    await (await database()).put('postings', before);
    const undo = await tellApart('linkedin:1', 'indeed:2');
    expect(await keptPosting('indeed:2')).toMatchObject({ notSameAs: ['gone:9', 'linkedin:1'] });
    await undo?.();
    expect(await keptPosting('indeed:2')).toEqual(before);
  });

  it('says nothing of postings that were two before', async () => {
    await keep(ad('linkedin:7', { title: 'Lamp Designer' }), 7);
    expect(await tellApart('linkedin:1', 'linkedin:7')).toBeNull();
    expect(await tellApart('linkedin:1', 'gone')).toBeNull();
  });
});

it('ads that name no employer are not taken for one job', async () => {
  await keep(ad('indeed:8', { company: '' }), 8);
  await keep(ad('xing:9', { company: '' }), 9);
  expect(await countPostings()).toBe(3);
});

it('another job of the employer, by the same template, is another posting', async () => {
  await keep(ad('indeed:5', { title: 'Lamp Designer' }), 5);
  await keep(ad('indeed:6', { location: 'Munich' }), 6);
  await keep(ad('indeed:7', { location: '' }), 7);
  expect(await countPostings()).toBe(4);
});

it('a record of before all this is a posting like any other', async () => {
  const db = await database();
  const { employer: _e, sketch: _s, ...old } = (await keptPosting('linkedin:1')) ?? ({} as never);
  await db.put('postings', { ...old, id: 'old:1', company: 'Fabrikam' });
  expect(idsOf(await keptPostings())).toContain('old:1');
  await keep(ad('old:1', { company: 'Contoso Lamps' }), 9);
  expect(await keptPosting('old:1')).toMatchObject({ sameAs: 'linkedin:1' });
});

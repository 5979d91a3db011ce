import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { followPostings, type Gathered } from '#src/dashboard/postings/follow-postings.ts';
import { closeDatabase } from '#src/store/db.ts';
import { forgetPostings } from '#src/store/forgotten-postings.ts';
import { keepPosting } from '#src/store/keep-posting.ts';
import { setSaved } from '#tests/store/set-saved.ts';

const keep = (id: string, now: number) =>
  keepPosting(
    {
      id,
      url: `https://jobs.example/${id}`,
      portal: 'Example',
      title: id,
      company: '',
      location: '',
      blocks: [],
    },
    [],
    '1.0',
    now,
  );

function follow() {
  const shown: Gathered[] = [];
  const prepared: string[] = [];
  const fail = vi.fn();
  const [again, stop] = followPostings({
    show: (now) => shown.push(now),
    fail,
    prepare: (part) => prepared.push(...part.map(({ id }) => id)),
  });
  const last = () => shown.at(-1);
  const ids = () => last()?.postings.map(({ id }) => id);
  return { shown, prepared, fail, again, stop, last, ids };
}

beforeEach(async () => {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
  fakeBrowser.reset();
  for (let i = 0; i < 50; i += 1) await keep(`p${String(i).padStart(2, '0')}`, i);
});

describe('followPostings', () => {
  it('shows the newest first, then all, having prepared them', async () => {
    const { shown, prepared, last, stop } = follow();
    await vi.waitFor(() => expect(last()?.complete).toBe(true));
    expect(shown[0]).toMatchObject({ complete: false });
    expect(shown[0]?.postings[0]?.id).toBe('p49');
    expect(shown[0]?.postings.length).toBeLessThan(50);
    expect(last()?.postings).toHaveLength(50);
    expect(prepared).toHaveLength(50);
    stop();
  });

  it('reads only what changed: all other postings stay the same objects', async () => {
    const { last, ids, stop } = follow();
    await vi.waitFor(() => expect(last()?.complete).toBe(true));
    const before = last()?.postings;
    await setSaved(['p07'], true);
    await vi.waitFor(() => expect(last()?.postings[7]?.progress?.status).toBe('saved'));
    expect(last()?.postings[8]).toBe(before?.[8]);
    await forgetPostings(['p00', 'p01']);
    await vi.waitFor(() => expect(ids()).toHaveLength(48));
    await keep('new', 99);
    await vi.waitFor(() => expect(ids()).toContain('new'));
    stop();
  });

  it('misses nothing that changes while all are on their way', async () => {
    const { last, stop } = follow();
    await setSaved(['p03'], true);
    await forgetPostings(['p04']);
    await vi.waitFor(() => {
      expect(last()).toMatchObject({ complete: true });
      expect(last()?.postings.find(({ id }) => id === 'p03')?.progress?.status).toBe('saved');
      expect(last()?.postings.some(({ id }) => id === 'p04')).toBe(false);
    });
    stop();
  });

  it('says when the storage does not open, and hears nothing when it is stopped', async () => {
    await closeDatabase();
    const open = vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
      throw new Error('no storage');
    });
    const { fail, shown, again, last, stop } = follow();
    await vi.waitFor(() => expect(fail).toHaveBeenCalledOnce());
    open.mockRestore();
    again();
    await vi.waitFor(() => expect(last()?.complete).toBe(true));
    stop();
    const { length } = shown;
    await setSaved(['p01'], true);
    expect(shown).toHaveLength(length);
  });
});

import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { UNKNOWN_EXPERIENCE } from '#src/match/compare.ts';
import type { Block, Posting } from '#src/posting/posting.ts';
import { setCorrection, setNotHere } from '#src/store/change-postings.ts';
import { onChange } from '#src/store/changes.ts';
import { closeDatabase } from '#src/store/db.ts';
import { forgetPostings, restorePostings } from '#src/store/forgotten-postings.ts';
import { updateMentions } from '#src/store/keep-found.ts';
import { keepPosting } from '#src/store/keep-posting.ts';
import { forgetOldPostings } from '#src/store/old-postings.ts';
import { keptPosting, postingText } from '#src/store/postings.ts';
import { setSaved } from '#tests/store/set-saved.ts';

const TEXT: Block[] = [{ kind: 'item', text: 'Java' }];
const posting = (id: string, more: Partial<Posting> = {}): Posting => ({
  id,
  url: `https://jobs.example/${id}`,
  portal: 'Example',
  title: 'Engineer',
  company: 'Fabrikam',
  location: '',
  blocks: TEXT,
  ...more,
});
const keep = (one: Posting, now = 1, former: string | null = null) =>
  keepPosting(one, [], '1.0', now, former);
const correctionsOf = async (id: string) => (await keptPosting(id))?.corrections;

beforeEach(async () => {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
  fakeBrowser.reset();
  await keep(posting('a'));
});

describe('how much skills count in a posting', () => {
  it('is as the user corrects it, one skill or several, until they count by themselves again', async () => {
    await setCorrection('a', ['go', 'java'], 'nice');
    await setCorrection('a', ['java'], 'not-core');
    expect(await correctionsOf('a')).toEqual({ go: 'nice', java: 'not-core' });
    await setCorrection('a', ['go', 'never'], null);
    expect(await correctionsOf('a')).toEqual({ java: 'not-core' });
    await keep(posting('a', { title: 'Senior Engineer' }), 2);
    expect(await correctionsOf('a')).toEqual({ java: 'not-core' });
  });

  it('comes back with a posting that was forgotten and read again, and what is said since goes first', async () => {
    await setCorrection('a', ['go', 'java'], 'nice');
    const forgotten = await forgetPostings(['a']);
    await keep(posting('a'), 2);
    await setCorrection('a', ['java'], 'not-core');
    const heard = vi.fn();
    const stop = onChange(['postings'], heard);
    await restorePostings(forgotten);
    expect(await correctionsOf('a')).toEqual({ go: 'nice', java: 'not-core' });
    expect(heard).toHaveBeenLastCalledWith(['a']);
    stop();
  });
});

describe('mentions that were found anew', () => {
  const found = { mentions: [], languages: ['de'], experience: UNKNOWN_EXPERIENCE, edition: '2.0' };
  const editionOf = async (id: string) => (await keptPosting(id))?.edition;

  it('take the place of those before', async () => {
    await setNotHere('a', ['go'], true);
    await updateMentions({ posting: posting('a'), blocks: TEXT }, found);
    expect(await keptPosting('a')).toMatchObject({ ...found, notHere: ['go'], title: 'Engineer' });
  });

  it.each<[string, Partial<Posting>]>([
    ['another title', { title: 'Senior Engineer' }],
    ['another company', { company: 'Contoso' }],
    ['another text', { blocks: [{ kind: 'item', text: 'Kotlin' }] }],
    ['no text', { blocks: [] }],
  ])('are left where the posting has %s by now', async (_, change) => {
    await keep(posting('a', change), 2);
    await updateMentions({ posting: posting('a'), blocks: TEXT }, found);
    expect(await editionOf('a')).toBe('1.0');
    await updateMentions({ posting: posting('a', change), blocks: change.blocks ?? TEXT }, found);
    expect(await editionOf('a')).toBe('2.0');
  });

  it('are left where the posting is gone', async () => {
    await forgetPostings(['a']);
    await updateMentions({ posting: posting('a'), blocks: TEXT }, found);
    expect(await keptPosting('a')).toBeNull();
  });
});

describe('a posting as it is kept', () => {
  it('has what its page tells beside its text, and why it may be a part of it, where there is any', async () => {
    expect(await keptPosting('a')).toMatchObject({ partly: { words: 1, why: 'few-words' } });
    expect(await keptPosting('a')).not.toHaveProperty('facts');
    await keep(posting('b', { told: { terms: ['FULL_TIME'] }, more: true }));
    expect(await keptPosting('b')).toMatchObject({
      facts: { employment: ['full-time'] },
      partly: { words: 1, why: 'more' },
    });
    expect(await keptPosting('b')).not.toHaveProperty('told');
  });
});

describe('a posting under another id', () => {
  it('is the one of before, which is told to have gone', async () => {
    const heard = vi.fn();
    const stop = onChange(['postings'], heard);
    await setNotHere('a', ['go'], true);
    await keep(posting('b'), 2, 'a');
    expect(await keptPosting('b')).toMatchObject({ notHere: ['go'], firstSeen: 1, lastSeen: 2 });
    expect([await keptPosting('a'), await postingText('a')]).toEqual([null, []]);
    expect(heard).toHaveBeenLastCalledWith(['b', 'a']);
    stop();
  });

  it('is another one where the host is another', async () => {
    await keep(posting('b', { url: 'https://careers.example/b', title: 'Designer' }), 2, 'a');
    expect(await keptPosting('a')).toMatchObject({ firstSeen: 1 });
    expect(await keptPosting('b')).toMatchObject({ firstSeen: 2 });
  });
});

describe('postings that are forgotten by their age', () => {
  it('are not those that were saved or seen again while they were looked for', async () => {
    for (const id of ['b', 'c']) await keep(posting(id, { title: `Engineer ${id}`, company: id }));
    const forgetting = forgetOldPostings(5);
    const meanwhile = [setSaved(['a'], true), keep(posting('b', { title: 'Engineer b', company: 'b' }), 5)];
    await Promise.all(meanwhile);
    expect(await forgetting).toBe(1);
    expect(await Promise.all(['a', 'b', 'c'].map(keptPosting))).toMatchObject([
      { id: 'a' },
      { id: 'b' },
      null,
    ]);
  });

  it('are told as gone', async () => {
    const heard = vi.fn();
    const stop = onChange(['postings'], heard);
    expect(await forgetOldPostings(1)).toBe(0);
    expect(heard).not.toHaveBeenCalled();
    expect(await forgetOldPostings(2)).toBe(1);
    expect(heard).toHaveBeenCalledOnce();
    stop();
  });
});

it('a change of a posting in a private window leaves no trace of it once its tab is closed', async () => {
  const whole = { posting: { ...posting('secret'), notHere: [] }, blocks: TEXT };
  await fakeBrowser.storage.session.set({ 'private:5': [whole] });
  const undo = await setNotHere('secret', ['java'], true);
  await undo();
  await fakeBrowser.storage.session.remove('private:5');
  expect(JSON.stringify(await fakeBrowser.storage.session.get(null))).not.toContain('secret');
});

import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { sweepPostings } from '#src/background/sweep.ts';
import { changeSettings } from '#src/store/change-settings.ts';
import { closeDatabase, database } from '#src/store/db.ts';
import { keepPosting } from '#src/store/keep-posting.ts';
import { tellSwept } from '#src/store/old-postings.ts';
import { keptPosting, postingText } from '#src/store/postings.ts';
import { SAVED } from '#tests/store/set-saved.ts';

const DAY = 86_400_000;
const NOW = 1000 * DAY;

const keep = (id: string, daysAgo: number) =>
  keepPosting(
    {
      id,
      url: `https://jobs.example/${id}`,
      portal: 'Example',
      title: 'Engineer',
      company: '',
      location: '',
      blocks: [{ kind: 'paragraph', text: 'Java' }],
    },
    [],
    '1.0',
    NOW - daysAgo * DAY,
  );

const save = async (id: string) => {
  const db = await database();
  const posting = await db.get('postings', id);
  if (posting) await db.put('postings', { ...posting, progress: SAVED });
};

beforeEach(async () => {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
  fakeBrowser.reset();
  await keep('old', 91);
  await keep('kept', 89);
  await keep('put-aside', 400);
  await save('put-aside');
});

describe('sweeping', () => {
  it('forgets nothing while postings are kept for good', async () => {
    expect(await sweepPostings(NOW)).toBe(0);
    expect(await keptPosting('old')).not.toBeNull();
  });

  it('forgets what was seen too long ago with its text, but nothing that is saved', async () => {
    await changeSettings({ keepDays: 90 });
    expect(await sweepPostings(NOW)).toBe(1);
    expect(await keptPosting('old')).toBeNull();
    expect(await postingText('old')).toEqual([]);
    expect(await keptPosting('kept')).not.toBeNull();
    expect(await keptPosting('put-aside')).not.toBeNull();
  });

  it('is done once a day, and not within a day of what the user has just set', async () => {
    await changeSettings({ keepDays: 30 });
    await tellSwept(NOW);
    expect(await sweepPostings(NOW + DAY - 1)).toBe(0);
    expect(await sweepPostings(NOW + DAY)).toBe(2);
    await keep('older', 40);
    expect(await sweepPostings(NOW + DAY + 1)).toBe(0);
    expect(await sweepPostings(NOW + 2 * DAY)).toBe(1);
  });
});

import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { withDate, withStatus } from '#src/posting/progress/changed-progress.ts';
import { PROGRESS_DEFAULTS } from '#src/posting/progress/progress.ts';
import { countDueSteps } from '#src/store/count-postings.ts';
import { closeDatabase } from '#src/store/db.ts';
import { keepPosting } from '#src/store/keep-posting.ts';
import { countOldPostings, forgetOldPostings } from '#src/store/old-postings.ts';
import { keptPosting } from '#src/store/postings.ts';
import { changeProgress } from '#src/store/progress.ts';
import { changeProgressAndTell, setStatusAndTell } from '#src/ui/progress/progress-actions.ts';

const posting = (id: string, company = '') => ({
  ...{ id, url: `https://jobs.example/${id}`, portal: 'Example', title: 'Engineer', company, location: '' },
  blocks: [{ kind: 'item' as const, text: 'Java' }],
});
const of = async (id: string) => (await keptPosting(id))?.progress;
const apply = (id: string) => changeProgress([id], (now) => withStatus(now, 'applied', '2026-11-29'));
const note = (id: string, text: string) => changeProgress([id], (now) => ({ ...now, note: text }));

beforeEach(async () => {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
  fakeBrowser.reset();
  for (const id of ['a', 'b']) await keepPosting(posting(id), [], '1.0', 1);
});

it('counts the postings whose next step is due', async () => {
  const planStep = (id: string, nextOn: string) => changeProgress([id], (now) => ({ ...now, nextOn }));
  await planStep('a', '2026-11-30');
  await planStep('b', '2026-12-01');
  expect(await countDueSteps('2026-11-29')).toBe(0);
  expect(await countDueSteps('2026-11-30')).toBe(1);
  expect(await countDueSteps('2026-12-02')).toBe(2);
  await changeProgress(['a'], (now) => withStatus(now, 'closed', '2026-12-02'));
  expect(await countDueSteps('2026-12-02')).toBe(1);
});

describe('how far the user is with a posting', () => {
  it('is kept, and gone without a trace when it is taken back', async () => {
    const before = await keptPosting('a');
    const undo = await apply('a');
    expect(await of('a')).toEqual({
      ...PROGRESS_DEFAULTS,
      status: 'applied',
      dates: { applied: '2026-11-29' },
    });
    expect(await undo()).toBe(true);
    expect(await keptPosting('a')).toEqual(before);
    expect(await undo()).toBe(false);
  });

  it('is taken back field by field: what was said since stays', async () => {
    const undo = await apply('a');
    await note('a', 'By mail');
    await undo();
    expect(await of('a')).toEqual({ ...PROGRESS_DEFAULTS, note: 'By mail' });
  });

  it('goes back to the note of before where another page has changed the day since', async () => {
    await apply('a');
    const undo = await note('a', 'By mail');
    await changeProgress(['a'], (now) => withDate(now, 'applied', '2026-11-02'));
    await undo();
    expect(await of('a')).toMatchObject({ status: 'applied', dates: { applied: '2026-11-02' }, note: '' });
  });

  it('outlasts another reading of its page', async () => {
    await apply('a');
    await keepPosting({ ...posting('a'), title: 'Later' }, [], '1.0', 9);
    expect(await keptPosting('a')).toMatchObject({ title: 'Later', progress: { status: 'applied' } });
    await keepPosting(posting('b'), [], '1.0', 9);
    expect(await keptPosting('b')).not.toHaveProperty('progress');
  });

  it('goes with a posting that has another id from now on', async () => {
    await apply('a');
    await keepPosting({ ...posting('c'), url: 'https://jobs.example/a' }, [], '1.0', 9, 'a');
    expect(await of('c')).toMatchObject({ status: 'applied' });
  });

  it.each([
    ['saved', (id: string) => setStatusAndTell([{ id, status: 'seen' }], 'saved')],
    ['applied for', (id: string) => setStatusAndTell([{ id, status: 'seen' }], 'applied')],
    ['closed', (id: string) => setStatusAndTell([{ id, status: 'seen' }], 'closed')],
    ['noted', (id: string) => changeProgressAndTell(id, (now) => ({ ...now, note: 'x' }), '')],
    [
      'to be followed up',
      (id: string) => changeProgressAndTell(id, (now) => ({ ...now, nextOn: '2026-12-01' }), ''),
    ],
  ])('keeps it from being forgotten with age: %s', async (_what, say) => {
    const done = await say('a');
    expect(await countOldPostings(5)).toBe(1);
    expect(await forgetOldPostings(5)).toBe(1);
    expect(await keptPosting('a')).not.toBeNull();
    await done.undo?.();
    expect(await forgetOldPostings(5)).toBe(1);
  });
});

describe('many at once', () => {
  it('get a status, those that have it keep their day, and all is taken back', async () => {
    await apply('a');
    const rows = [
      { id: 'a', status: 'applied' as const },
      { id: 'b', status: 'seen' as const },
    ];
    const done = await setStatusAndTell(rows, 'applied');
    expect(done.said).toBe('1 posting marked as applied for');
    expect((await of('a'))?.dates.applied).toBe('2026-11-29');
    expect(await of('b')).toMatchObject({ status: 'applied' });
    await done.undo?.();
    expect(await of('a')).toMatchObject({ status: 'applied' });
    expect(await of('b')).toBeUndefined();
    expect((await setStatusAndTell(rows.slice(0, 1), 'applied')).undo).toBeNull();
  });
});

import { expect, it, vi } from 'vitest';
import type { Finder } from '#src/background/finder.ts';
import { foundIn } from '#src/background/found-in.ts';
import type { Posting } from '#src/posting/posting.ts';
import type { WholePosting } from '#src/store/forgotten-postings.ts';
import { keptAs } from '#src/store/kept-as.ts';
import { finderOf, java, posting } from './one-reading.ts';

/** Creates a finder with its recorded calls. */
async function asked(): Promise<{ finder: Finder; search: ReturnType<typeof vi.fn> }> {
  const search = vi.fn(async () => [java]);
  return { finder: await finderOf(search)(), search };
}

/** Returns the stored form of a posting. */
async function kept(read: Posting = posting): Promise<WholePosting> {
  const found = await foundIn(read, null, (await asked()).finder);
  return { posting: keptAs({ ...read, languages: found.languages }, found, {}, 5), blocks: read.blocks };
}

it('searches the same words once', async () => {
  const { finder, search } = await asked();
  const first = await foundIn(posting, null, finder);
  expect(search).toHaveBeenCalledTimes(1);
  expect(await foundIn(posting, await kept(), finder)).toEqual(first);
  expect(search).toHaveBeenCalledTimes(1);
});

it.each<[string, Partial<WholePosting['posting']>, WholePosting['blocks']?]>([
  ['another title', { title: 'Senior Engineer' }],
  ['another company', { company: 'Contoso' }],
  ['other words', {}, [{ kind: 'paragraph', text: 'Java and Go' }]],
  ['a heading that is none any more', {}, [{ kind: 'heading', text: 'Java' }]],
  ['an older edition', { edition: '0.9' }],
  ['no word about experience', { experience: undefined as never }],
  ['no word about its languages', { languages: undefined as never }],
  ['a doubt whether it is a posting', { sure: false }],
])('searches anew what is kept with %s', async (_what, more, blocks = posting.blocks) => {
  const { finder, search } = await asked();
  const before = await kept();
  await foundIn(posting, { posting: { ...before.posting, ...more }, blocks }, finder);
  expect(search).toHaveBeenCalledTimes(1);
});

it('takes for a posting what was one before', async () => {
  const { finder, search } = await asked();
  const unsure = { ...posting, title: 'Engineers', sure: false as const };
  await foundIn(unsure, null, finder);
  await foundIn(unsure, await kept(), finder);
  await foundIn(unsure, await kept({ ...posting, sure: false }), finder);
  expect(search.mock.calls.map(([ad]) => ad.isKnown)).toEqual([false, true, false]);
});

import 'fake-indexeddb/auto';
import { afterEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { findAnew } from '#src/background/find-anew.ts';
import { buildFinder } from '#src/background/finder.ts';
import { database } from '#src/store/db.ts';
import { outdate } from '#src/store/outdated-postings.ts';
import { skillSource } from '#tests/background/skill-source.ts';
import { unknownLanguage } from '#tests/background/unknown-language.ts';
import { NO_MARKET } from '#tests/match/judging-of.ts';
import { seedStore, WAYS } from './ways-to-write.ts';

// `storage.session` holds 10 MB. A change that is stored must not count as failed because it cannot be announced there.

afterEach(() => vi.restoreAllMocks());

const fillSession = () =>
  vi
    .spyOn(fakeBrowser.storage.session, 'set')
    .mockRejectedValue(new Error('Session storage quota bytes exceeded. Values were not stored.'));

const PRIVATE = 'saving from a private window';

it.each(WAYS.filter(([name]) => name !== PRIVATE))(
  '%s is done where the session storage is full',
  async (_name, act, prepare) => {
    await seedStore();
    await prepare?.();
    fillSession();
    await expect(act()).resolves.not.toThrow();
  },
);

it('a posting of a private window is not stored where it cannot be noted that it came from there', async () => {
  const [, save, prepare] = WAYS.find(([name]) => name === PRIVATE) ?? [];
  await seedStore();
  await prepare?.();
  fillSession();
  await expect(save?.()).rejects.toThrow('quota');
  expect(await (await database()).count('postings')).toBe(6);
});

it('postings are re-extracted where the session storage is full', async () => {
  await seedStore();
  await outdate(null);
  fillSession();
  const finder = await buildFinder(skillSource([]), async () => NO_MARKET, '2', unknownLanguage);
  expect(await findAnew(finder)).toBe(6);
  const editions = (await (await database()).getAll('postings')).map(({ edition }) => edition);
  expect(new Set(editions)).toEqual(new Set([finder.edition]));
});

import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { SKILL_FILES } from '#data/skills/index.ts';
import { currentFinder } from '#src/background/current-finder.ts';
import { keptPostings, postingText } from '#src/store/postings.ts';
import { skillSource } from '#tests/background/skill-source.ts';
import type { Page } from '#tests/e2e/browsers/page.ts';
import { detectLanguage } from '#tests/evaluation/detect-language.ts';
import { NO_MARKET } from '#tests/match/judging-of.ts';
import { COMPARED, SHOWN, seedMarket } from './screenshots-market.ts';

/** A page of the extension, whose scripts run in this process. */
const page = { evaluate: (script, ...args) => script(...args) } as Pick<Page, 'evaluate'> as Page;

/** Sets the background's answer to a request to extract skills again. */
function answer(act: () => Promise<object>): void {
  fakeBrowser.runtime.onMessage.addListener((message, _sender, respond) => {
    if ((message as { type?: string }).type !== 'findAnew') return undefined;
    act().then(respond);
    return true;
  });
}

beforeEach(async () => {
  fakeBrowser.reset();
  vi.stubGlobal('browser', fakeBrowser);
  await keptPostings();
});

test('the demo’s postings are kept whole, and the background finds their skills', async () => {
  const { catchUp } = currentFinder(skillSource(SKILL_FILES), async () => NO_MARKET, '1.0', detectLanguage);
  answer(async () => {
    await catchUp();
    return {};
  });
  await seedMarket(page);

  const kept = await keptPostings();
  expect(kept).toHaveLength(30);
  for (const { title, mentions, edition } of kept) {
    expect({ title, edition }).toEqual({ title, edition: '1.0' });
    expect(mentions.length, title).toBeGreaterThanOrEqual(5);
  }
  const languages = new Set(kept.flatMap((posting) => posting.languages));
  expect([...languages].sort()).toEqual(['de', 'en', 'fr']);
  expect(kept.filter(({ progress }) => progress)).toHaveLength(10);
  const shown = decodeURIComponent(`${SHOWN},${COMPARED}`).split(',');
  expect(kept.map(({ id }) => id)).toEqual(expect.arrayContaining(shown));
  expect(await postingText(shown[0] ?? '')).not.toEqual([]);
});

test('a background that cannot find them is told of', async () => {
  answer(async () => ({ err: 'no taxonomy' }));
  await expect(seedMarket(page)).rejects.toThrow('no taxonomy');
});

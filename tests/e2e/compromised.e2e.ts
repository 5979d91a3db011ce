import { expect } from 'vitest';
import type { Browser as Api } from 'webextension-polyfill';
import type { Browser } from './browsers/browser.ts';
import type { Page } from './browsers/page.ts';
import { button } from './browsers/query.ts';
import { page } from './fixtures.ts';
import { test, type World } from './harness.ts';
import { badgeIs, startWith } from './steps.ts';
import { stored } from './stored.ts';
import { until } from './until.ts';

// Attacks by somebody who controls our content script in a page; everything here runs in that script's place.

/** An attacker's requests with their results: the answer, or "refused". */
type Outcome = Record<string, unknown>;

/** Runs the attacks in the content scripts' world of a tab; pressing the button gives the test access. */
async function attack(browser: Browser, tab: Page): Promise<Outcome> {
  await browser.triggerAction(tab);
  const inside = await browser.openExtensionPage('manifest.json');
  const outcome = await inside.evaluate(async (tabId) => {
    const attacks = async () => {
      const api = globalThis as unknown as { browser?: Api; chrome: Api };
      const { storage, runtime } = api.browser ?? api.chrome;
      const outcome: Record<string, unknown> = {};
      const attempt = async (name: string, act: () => Promise<unknown>) => {
        try {
          outcome[name] = await act();
        } catch {
          outcome[name] = 'refused';
        }
      };
      const ask = async (type: string, data?: unknown) => {
        const answer = await runtime.sendMessage({ id: 1, type, data, timestamp: Date.now() });
        if ((answer as { err?: unknown }).err) throw new Error('refused');
        return (answer as { res?: unknown }).res;
      };
      const blocks = [{ kind: 'paragraph', text: `Must have Python. ${'We are a team. '.repeat(20)}` }];
      const posting = {
        ...{ id: 'linkedin:1', portal: 'LinkedIn', title: 'Forged', company: 'Forged', location: '', blocks },
        url: 'javascript:alert(1)',
      };
      const settings = { scoresOnLists: true, sync: true };
      // If the storage is accessible, writes to it must have no effect.
      for (const area of ['local', 'sync'] as const)
        await storage[area].set({ settings, sync: { at: 1 } }).catch(() => {});
      for (const url of ['https://www.linkedin.com/jobs/view/1', 'javascript:alert(1)'])
        await attempt(`reading at ${url}`, () => ask('pageRead', { url, reading: { posting } }));
      await attempt('reading here', () => ask('pageRead', { url: location.href, reading: { posting } }));
      await attempt('scores', () => ask('scoresOf', ['linkedin:1', 'greenhouse:4200000001']));
      await attempt('skills', () => ask('findSkills', { title: '', company: '', blocks }));
      await attempt('anew', () => ask('findAnew'));
      await attempt('what a popup needs', () => ask('popupStore', { tab: 1, posting: null }));
      await attempt('settings', () => ask('pageSettings'));
      await attempt('a script of its choice', () => ask('scriptNeeded', '/background.js'));
      await attempt('session', async () => (await storage.session.get(null)) && 'open');
      outcome.databases = (await indexedDB.databases()).map(({ name }) => name);
      return outcome;
    };
    const api = globalThis as unknown as { browser?: Api; chrome: Api };
    const { scripting } = api.browser ?? api.chrome;
    const [done] = await scripting.executeScript({ target: { tabId }, func: attacks });
    return done?.result as Record<string, unknown>;
  }, tab.tab);
  await inside.close();
  return outcome;
}

/** Compares a posting and then attacks from its tab. */
async function attacked({ browser, open }: World, scoresOn: boolean) {
  const tab = await open(page('greenhouse-backend'));
  const popup = await startWith(browser, tab, ['Python']);
  await badgeIs(browser, tab, '4');
  await popup.close();
  if (scoresOn) {
    const options = await browser.openExtensionPage('options.html#/settings');
    await options.click({ css: '[role=switch]', text: 'Scores in lists of postings' });
    await options.waitFor(button('Undo'));
    await options.close();
  }
  return attack(browser, tab);
}

test('a content script in wrong hands learns no skill, turns nothing on, and speaks for its own page alone', async ({
  world,
}) => {
  const outcome = await attacked(world, false);
  expect(outcome).toMatchObject({
    'reading at https://www.linkedin.com/jobs/view/1': 'refused',
    'reading at javascript:alert(1)': 'refused',
    scores: {},
    skills: 'refused',
    anew: 'refused',
    'what a popup needs': 'refused',
    settings: { off: false, scores: false, theme: 'system' },
    'a script of its choice': 'refused',
    session: 'refused',
    databases: [],
  });
  const kept = await stored(world.browser);
  expect(kept).not.toContain('linkedin:1');
  expect(kept).not.toContain('javascript:');
  // Reports about its own page are allowed: any page could state the same in its text.
  await until('its own page’s posting', async () => (await stored(world.browser)).includes('Forged'));
  expect(await stored(world.browser)).toContain('"portal":"Greenhouse"');
});

test('with scores on, it learns how well postings of its own site match, in words', async ({ world }) => {
  const { scores } = await attacked(world, true);
  const why = expect.stringMatching(/^\d of \d core$/);
  expect(scores).toEqual({ 'greenhouse:4200000001': { band: 'good', word: 'Good', why } });
});

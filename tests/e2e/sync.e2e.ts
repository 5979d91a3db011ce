import type { Browser as Api } from 'webextension-polyfill';
import type { Page } from './browsers/page.ts';
import { page } from './fixtures.ts';
import { test } from './harness.ts';
import { knowFirstGap, startWith } from './steps.ts';
import { until } from './until.ts';

const SWITCH = { css: '[role=switch]', text: 'Sync your skills between your browsers' };

/** Other skills that the posting asks for, by id. */
const OTHERS = /"(?:postgresql|docker|kubernetes|apache-kafka|terraform|redis)"/;

/** Returns the synced data of the browser's account as text. */
const carried = (inExtension: Page) =>
  inExtension.evaluate(async () => {
    const api = globalThis as unknown as { browser?: Api; chrome: Api };
    return JSON.stringify(await (api.browser ?? api.chrome).storage.sync.get(null));
  });

test('skills are carried while sync is on, and nothing is left when it is off', async ({ world }) => {
  const { browser, open } = world;
  const posting = await open(page('greenhouse-backend'));
  const popup = await startWith(browser, posting, ['Python']);
  const settings = await browser.openExtensionPage('options.html#/settings');
  const isCarried = (wanted: (text: string) => boolean) =>
    until('what is carried', async () => wanted(await carried(settings)));

  await isCarried((text) => text === '{}');
  await settings.click(SWITCH);
  await settings.waitFor({ css: '.sync-report', has: 'Last synced today' });
  await isCarried((text) => text.includes('"python"') && !OTHERS.test(text));

  await knowFirstGap(popup);
  await isCarried((text) => OTHERS.test(text));

  await settings.click(SWITCH);
  await settings.waitFor({ css: '[role=status]', has: 'Sync is off' });
  await isCarried((text) => text === '{}');
  await browser.stopBackground();
  await knowFirstGap(popup);
  await settings.waitForNo({ css: '.sync-report' });
  await isCarried((text) => text === '{}');
});

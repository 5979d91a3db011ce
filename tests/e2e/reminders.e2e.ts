import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Page } from './browsers/page.ts';
import { button } from './browsers/query.ts';
import { page } from './fixtures.ts';
import { BROWSER, EXTENSION, startWorld } from './harness.ts';
import { startWith } from './steps.ts';
import { stored } from './stored.ts';
import { until } from './until.ts';

const SWITCH = { css: '[aria-label="Remind me of next steps"]' };

/** The ids of the notifications that the browser shows. */
const shownIds = (shown: Page) =>
  shown.evaluate(async () => {
    const api = globalThis as unknown as Record<'browser' | 'chrome', Api | undefined>;
    const shown = await (api.browser ?? api.chrome)?.notifications?.getAll();
    return Object.keys(shown ?? {});
  });

type Api = typeof import('webextension-polyfill');

/**
 * Copies the build as if the user had permitted notifications. Chromium's prompt cannot be answered by a test;
 * Firefox answers it by a preference.
 */
async function permittedBuild(): Promise<{ extension: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'gaplight-reminders-'));
  await cp(EXTENSION, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const { optional_permissions, permissions, ...manifest } = JSON.parse(await readFile(file, 'utf8'));
  expect(optional_permissions).toEqual(['notifications']);
  await writeFile(
    file,
    JSON.stringify({ ...manifest, permissions: [...permissions, ...optional_permissions] }),
  );
  return { extension: folder, remove: () => rm(folder, { recursive: true }) };
}

test('a next step that is due is shown as a notification, once reminders are turned on', async () => {
  const build = BROWSER === 'chromium' ? await permittedBuild() : null;
  const world = await startWorld(build ? { extension: build.extension } : {});
  try {
    const { browser, open } = world;
    const posting = await open(page('greenhouse-backend'));
    const popup = await startWith(browser, posting, ['Python']);
    await popup.click(button('Save this posting'));
    await popup.waitFor({ css: '.status-button', has: 'Saved' });
    await popup.click({ css: '.status-button' });
    await popup.waitFor({ css: '.progress-next input[type=date]' });
    await popup.evaluate(() => {
      const field = document.querySelector<HTMLInputElement>('.progress-next input[type=date]');
      if (!field) throw new Error('no date');
      field.value = '2020-01-02';
      field.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await popup.waitFor({ css: '.toast', has: 'Date of the next step changed' });
    await popup.close();

    const settings = await browser.openExtensionPage('options.html#/settings');
    await settings.waitFor(SWITCH);
    await settings.click(SWITCH);
    await settings.waitFor({ css: `${SWITCH.css}:checked` });
    await until('the reminder', async () => (await stored(browser)).includes('remindedOn'));
    // Without a desktop Firefox closes each notification at once. An error in showing it is collected.
    if (BROWSER === 'chromium')
      await until('the notification', async () => (await shownIds(settings)).includes('next-steps'));
    expect(await browser.errors()).toEqual([]);
  } finally {
    await world.close();
    await build?.remove();
  }
});

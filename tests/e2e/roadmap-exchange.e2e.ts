import { expect } from 'vitest';
import type { Page } from './browsers/page.ts';
import { button, link } from './browsers/query.ts';
import { test } from './harness.ts';
import { roadmapChosen, title } from './steps.ts';
import { until } from './until.ts';

const SAID = { css: '[role=status]' };
const stop = (label: string) => ({ css: '[data-stop]', has: label });

/** Returns the content of the file that this button saves. */
async function saved(shown: Page, name: string): Promise<string> {
  await shown.evaluate(() => {
    const made = URL.createObjectURL;
    URL.createObjectURL = (file: Blob) => {
      file.text().then((text) => {
        document.body.dataset.saved = text;
      });
      return made(file);
    };
  });
  await shown.click(button(name));
  return until('the file', () => shown.evaluate(() => document.body.dataset.saved ?? ''));
}

/** Chooses a file like the browser's file dialog, which tests cannot reach. */
const choose = (shown: Page, content: string) =>
  shown.evaluate((content) => {
    const chosen = new DataTransfer();
    chosen.items.add(new File([content], 'roadmap.json'));
    const input = document.querySelector<HTMLInputElement>('input[type=file]');
    if (!input) throw new Error('there is nowhere to choose a file');
    input.files = chosen.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, content);

test('a role’s roadmap is chosen and followed, and each step says what teaches it', async ({ world }) => {
  const { browser } = world;
  const map = await browser.openExtensionPage('options.html#/roadmap');
  await map.waitFor(title('Backend development'));
  await map.evaluate(() => {
    const choice = document.querySelector<HTMLSelectElement>('.roadmap-picker select');
    const option = [...(choice?.options ?? [])].find(({ text }) => text === 'Embedded systems');
    if (!choice || !option) throw new Error('no choice of roadmaps');
    choice.value = option.value;
    choice.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await map.waitFor(title('Embedded systems'));
  expect(await map.has({ css: '.roadmap-picker select:focus' })).toBe(true);
  await map.click({ css: '.target', within: stop('Embedded Linux, gap') });
  await map.waitFor({ css: '.learn-line', has: 'hours to learn, by our own estimate' });
  await map.waitFor({ css: '.learn-line a', has: 'bootlin.com' });
  await map.click(button('Follow this'));
  await roadmapChosen(map, 'followed');
  const again = await browser.openExtensionPage('options.html#/roadmap');
  await again.waitFor(title('Embedded systems'));
});

test('a roadmap is shared as a file, and opened from it', async ({ world }) => {
  const { browser, server } = world;
  const map = await browser.openExtensionPage('options.html#/roadmap/security');
  await map.waitFor(title('Security engineering'));
  const before = server.requests().length;
  const file = await saved(map, 'Share');
  await map.waitFor({ ...SAID, has: 'Saved as roadmap-security-engineering.json' });

  await map.click(link('Open or paste'));
  await map.waitFor(title('Open or paste a roadmap'));
  await choose(map, file.slice(0, 500));
  await map.waitFor({ ...SAID, has: 'This file is incomplete' });
  await choose(map, file);
  await map.waitFor({ css: 'h2', has: 'in 14 sections' });
  await map.click(button('Keep this roadmap'));
  await map.waitFor(title('Security engineering'));
  await map.waitFor(link('Edit'));
  await map.click(button('Undo'));
  await map.waitFor(title('Open or paste a roadmap'));
  expect(server.requests().slice(before)).toEqual([]);
  expect(await browser.errors()).toEqual([]);
});

test('the steps of a roadmap elsewhere are pasted', async ({ world }) => {
  const map = await world.browser.openExtensionPage('options.html#/roadmap/open');
  const text =
    '# My way\n## Languages\n1. Learn Python\n2. What is SQL?\n## Tools\n- Git basics\n- Basket weaving';
  await map.type({ css: 'textarea' }, text);
  await map.click(button('Find the skills'));
  await map.waitFor({ css: 'h2', text: '3 steps in 2 sections' });
  await map.waitFor({ css: '.brought-unknown', has: 'Basket weaving' });
  await map.click(button('Keep this roadmap'));
  await map.waitFor(title('My way'));
  await map.waitFor(stop('SQL, gap'));
});

import type { Page as RawPage } from 'playwright-core';
import type { Page } from '#tests/e2e/browsers/page.ts';
import type { Time } from './measure.ts';
import { processTime } from './opening.ts';
import { keepOneMore } from './seed-many.ts';

/** An element of a page, observed by an attribute or by its text. */
interface Place {
  css: string;
  attribute?: string;
}

type Watching = typeof globalThis & { shownOther: Promise<number> };

/**
 * Makes a change and returns the time until an element of the open page shows another value. `change` returns
 * its start, in ms by the page's clock.
 */
export async function untilOther(
  { page, raw }: { page: Page; raw: RawPage },
  { css, attribute }: Place,
  change: () => Promise<number>,
): Promise<Time> {
  const before = await processTime(raw);
  await page.evaluate(watch, css, attribute ?? null);
  const start = await change();
  const end = await page.evaluate(() => (globalThis as Watching).shownOther);
  return { ms: end - start, cpu: (await processTime(raw)) - before };
}

/** Runs in the page: compares the element in each frame. */
function watch(css: string, attribute: string | null): void {
  const shown = () => {
    const element = document.querySelector(css);
    return attribute === null ? element?.textContent : element?.getAttribute(attribute);
  };
  const before = shown();
  (globalThis as Watching).shownOther = new Promise((resolve) => {
    const look = () => {
      if (shown() !== before) setTimeout(() => resolve(performance.now()));
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}

/** Stores one more posting like the background, notifies the page and returns that time. */
export async function oneMore(page: Page, n: number): Promise<number> {
  const id = await keepOneMore(page, n);
  return page.evaluate(async (id) => {
    const api = (globalThis as unknown as { chrome: typeof import('webextension-polyfill') }).chrome;
    const start = performance.now();
    await api.storage.session.set({ 'changed:postings': { turn: crypto.randomUUID(), ids: [id] } });
    return start;
  }, id);
}

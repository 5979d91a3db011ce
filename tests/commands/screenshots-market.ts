import { freshPosting } from '#src/store/keep-posting.ts';
import { demoIds, demoPostings } from '#tests/demo/postings.ts';
import type { Page } from '#tests/e2e/browsers/page.ts';

/** Same as `OUTDATED` of src/store/outdated-postings.ts, which needs a browser. */
const NO_EDITION = '';

/** Returns the ids of these employers' postings as in an address of the options page. */
const inAddress = (...companies: string[]) => demoIds(companies).map(encodeURIComponent).join();

/** The posting shown alone, and those shown side by side. */
export const SHOWN = inAddress('Lumen Works');
export const COMPARED = inAddress('Lumen Works', 'Pebble Ledger', 'Copperline');

/**
 * Stores the demo's thirty postings as if read over the last months and waits until their skills are extracted.
 * They are stored with an outdated taxonomy version, and the background is asked to update them.
 */
export async function seedMarket(inExtension: Page): Promise<void> {
  const rows = demoPostings(Date.now()).map(({ posting, seen, progress }) => ({
    posting: { ...freshPosting(posting, [], NO_EDITION, seen), ...(progress && { progress }) },
    text: { id: posting.id, blocks: posting.blocks },
  }));
  await inExtension.evaluate(async (rows) => {
    const opening = indexedDB.open('gaplight');
    await new Promise((resolve) => {
      opening.onsuccess = resolve;
    });
    const writing = opening.result.transaction(['postings', 'texts'], 'readwrite');
    for (const { posting, text } of rows) {
      writing.objectStore('postings').put(posting);
      writing.objectStore('texts').put(text);
    }
    await new Promise((resolve, reject) => {
      writing.oncomplete = resolve;
      writing.onabort = () => reject(writing.error);
    });
    opening.result.close();
    const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Api | undefined>;
    const reply = await (browser ?? chrome)?.runtime.sendMessage({ type: 'findAnew' });
    if (!reply || typeof reply !== 'object' || 'err' in reply)
      throw new Error(`The skills were not found: ${JSON.stringify(reply)}`);
  }, rows);
}

type Api = typeof import('webextension-polyfill');

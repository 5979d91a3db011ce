import type { Page } from '#tests/e2e/browsers/page.ts';
import { seedPostings } from '#tests/e2e/seed-postings.ts';
import { unbuilt } from './built.ts';
import { figureColumns, figuresOf, type Time } from './measure.ts';
import { opening, withOptions } from './opening.ts';
import { seedSkills } from './seed-many.ts';
import type { Table } from './table.ts';

const OPENINGS = 30;
const POSTINGS = 10_000;
const TRACKED = 300;

/** Measures the popup in Chromium from click to match over many stored postings. */
export async function benchPopup(): Promise<Table> {
  const title = `9. The popup in Chromium: ${POSTINGS.toLocaleString('en')} postings, ${TRACKED} skills, ${OPENINGS} openings`;
  const missing = unbuilt(title);
  if (missing) return missing;
  return withOptions(async ({ browser, page, raw }) => {
    await seedPostings(page, POSTINGS);
    await seedSkills(page, TRACKED);
    // The tab in question stays where it is: navigation would delete its state.
    const posting = await browser.openExtensionPage('manifest.json');
    await showPosting(posting, 'example:1');
    await raw.bringToFront();
    const openings = async (path: string, ready: string) => {
      const times: Time[] = [];
      for (let n = 0; n <= OPENINGS; n++) times.push(await opening(raw, path, ready));
      return figuresOf(times.slice(1));
    };
    return {
      title,
      columns: ['', ...figureColumns('ms')],
      rows: [
        ['a match, all of it', ...(await openings(`popup.html?tab=${posting.tab}`, '.verdict #band'))],
        ['an empty page of the extension', ...(await openings('manifest.json', 'pre'))],
      ],
      notes: [
        'From the start of the navigation to the frame with all there is; the first opening is left out.',
        'CPU: what the process that draws the page took meanwhile, in all its threads.',
      ],
    };
  });
}

/** Makes a page's tab show a posting as if it had been read there. */
async function showPosting(page: Page, posting: string): Promise<void> {
  await page.evaluate(
    async (key, posting) => {
      const api = (globalThis as unknown as { chrome: typeof import('webextension-polyfill') }).chrome;
      await api.storage.session.set({ [key]: { url: 'https://jobs.example/1', posting } });
    },
    `tab:${page.tab}`,
    posting,
  );
}

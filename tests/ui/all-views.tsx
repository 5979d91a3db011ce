import { signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Options } from '#src/dashboard/options.tsx';
import type { Known, OptionsFacts } from '#src/dashboard/options-live.ts';
import { knowledgeOf } from '#src/match/knowledge.ts';
import { Popup } from '#src/popup/popup.tsx';
import { withOwnSkills } from '#src/skills/own-skill.ts';
import { buildTaxonomy } from '#src/skills/taxonomy.ts';
import { roadmapById } from '#src/store/chosen-roadmap.ts';
import { countPostings } from '#src/store/count-postings.ts';
import { closeDatabase } from '#src/store/db.ts';
import { ownSkills } from '#src/store/own-skills.ts';
import { recentPostings, wholePosting } from '#src/store/postings.ts';
import { settings } from '#src/store/settings.ts';
import { trackedSkills } from '#src/store/tracked-skills.ts';
import { skillLines } from '#src/tools/build/skill-lines.ts';
import { dismissToast } from '#src/ui/components/toast.tsx';
import type { Facts } from '#src/ui/match/facts.ts';
import { NearWorker } from '#tests/dashboard/insights/near-worker.ts';
import { facts } from '#tests/popup/facts.ts';
import { openAll, viewIsThere } from '#tests/popup/open-all.ts';
import { judgingOf } from './small-judging.ts';
import { SMALL_FILES } from './small-taxonomy.ts';

// Renders every view of the extension from the database.

/** Generous timeouts for a busy machine. */
const PATIENCE = { timeout: 500_000, interval: 10 };

const MARKET = {
  source: { postings: 200, from: '2026-01', to: '2026-02', place: 'one job site' },
  ...{ roles: [], quarters: [], byRole: [[]], byQuarter: [[]] },
  ...{ skills: ['python'], asked: [50], must: [40], inTitle: [5], years: [3], with: [[]] },
};
const PACKAGE: Record<string, unknown> = {
  '/skills.json': skillLines(SMALL_FILES),
  '/skill-wordings.json': [],
  '/skill-links.json': [],
};

/** Gives the views what a browser has: packaged files, workers, permissions, and an empty database. */
export function beginViews(): void {
  globalThis.indexedDB = new IDBFactory();
  vi.stubGlobal('Worker', NearWorker);
  vi.stubGlobal('fetch', async (name: string) => Response.json(PACKAGE[name] ?? MARKET));
  const event = { addListener: () => {}, removeListener: () => {} };
  Object.assign(fakeBrowser.permissions, {
    getAll: async () => ({ origins: [] }),
    onAdded: event,
    onRemoved: event,
  });
}

/** Cleans up. */
export async function endViews(): Promise<void> {
  render(null, document.body);
  dismissToast();
  location.hash = '';
  await closeDatabase();
  vi.unstubAllGlobals();
}

/** Returns what a page of the options knows of the stored data. */
async function knownNow(): Promise<Known> {
  const [tracked, own, chosen, postings] = await Promise.all([
    trackedSkills(),
    ownSkills(),
    settings(),
    countPostings(),
  ]);
  const taxonomy = buildTaxonomy(withOwnSkills(SMALL_FILES, own));
  const judging = judgingOf(taxonomy);
  const knowledge = knowledgeOf(tracked, judging, chosen.notPresumed);
  return {
    ...{ tracked, taxonomy, judging, knowledge, postings, due: 0 },
    ...{ settings: chosen, roadmap: await roadmapById(chosen.roadmap) },
  };
}

/**
 * Draws a section of the options page at an address such as `#/postings/example:1`, and waits until it is drawn.
 */
export async function drawOptions(hash: string): Promise<void> {
  const known = signal<OptionsFacts>(await knownNow());
  location.hash = hash;
  render(null, document.body);
  await act(() => render(<Options live={{ facts: known, retry: async () => {} }} />, document.body));
  await vi.waitFor(() => {
    if (!document.querySelector('.main > :not(.floats)')) throw new Error(`nothing stands at ${hash}`);
  }, PATIENCE);
  await settled(12);
}

/** Draws the popup over a stored posting, or over a page without one if the id is null. */
export async function drawPopup(id: string | null): Promise<void> {
  const [known, whole, recent] = await Promise.all([
    knownNow(),
    id === null ? null : wholePosting(id),
    recentPostings(3),
  ]);
  const state = { url: 'https://jobs.example/1', unread: 'no-posting' as const };
  const shown = signal<Facts>(facts({ ...known, ...(whole ?? { state, recent }) }));
  const live = { facts: shown, retry: async () => {}, read: async () => {} };
  render(null, document.body);
  await act(() => render(<Popup live={live} />, document.body));
  await viewIsThere();
  await openAll();
  await settled(12);
}

/** Waits for effects that read the database. */
async function settled(turns: number): Promise<void> {
  for (let turn = 0; turn < turns; turn++) await act(() => new Promise((resolve) => setTimeout(resolve)));
}

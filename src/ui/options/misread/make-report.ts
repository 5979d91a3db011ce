import { browser } from '#src/browser.ts';
import { browserName, misreadReport } from '#src/posting/misread/misread-report.ts';
import type { PageReport } from '#src/posting/misread/page-report.ts';
import { keptLines } from '#src/posting/misread/posting-lines.ts';
import { shownPosting } from '#src/store/shown-postings.ts';
import { tabState } from '#src/store/tabs.ts';
import { runOnClick } from '#src/ui/run-on-click.ts';

/** The most characters of a report: a skeleton, and room for what was read. */
const MOST = 80_000;

/**
 * Makes the report of how the page of a tab is read, from the page as it stands now and from what is kept of it. Nothing of
 * it is kept or sent. Rejects where the browser keeps the page closed, or the tab is gone.
 */
export async function makeReport(tab: number): Promise<string> {
  const state = await tabState(tab);
  const frame = state?.frame?.id ?? 0;
  const page = await reportFrom(tab, frame).catch(() => reportFrom(tab, 0));
  const shown = state && 'posting' in state ? await shownPosting(tab, state.posting) : null;
  const kept = shown ? keptLines({ ...shown.posting, blocks: shown.blocks }) : [];
  const { version } = browser.runtime.getManifest();
  const world = { version, browser: browserName(navigator.userAgent), kept };
  return misreadReport(page, world).slice(0, MOST);
}

async function reportFrom(tab: number, frame: number): Promise<PageReport> {
  const target = { tabId: tab, frameIds: [frame] };
  const [answer] = await runOnClick(target, '/report-page.js');
  const report = answer?.result as PageReport | undefined;
  if (typeof report?.skeleton !== 'string') throw new Error('The page gave no report');
  return report;
}

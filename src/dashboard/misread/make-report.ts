import { browser } from '#src/browser.ts';
import { browserName, misreadReport } from '#src/posting/misread/misread-report.ts';
import type { PageReport } from '#src/posting/misread/page-report.ts';
import { keptLines } from '#src/posting/misread/posting-lines.ts';
import { shownPosting } from '#src/store/shown-postings.ts';
import { tabState } from '#src/store/tabs.ts';
import { runOnClick } from '#src/ui/run-on-click.ts';

/** Maximum characters of a report: the page's skeleton and the result of reading it. */
const MOST = 80_000;

/**
 * Reports how a tab's page is read, from the current page and the stored posting. Nothing is stored or sent.
 * Rejects if the browser denies access or the tab is gone.
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

import { browser } from '#src/browser.ts';
import { browserName, misreadReport } from '#src/posting/misread/misread-report.ts';
import type { PageReport } from '#src/posting/misread/page-report.ts';
import { keptLines } from '#src/posting/misread/posting-lines.ts';
import { shownPosting } from '#src/store/shown-postings.ts';
import { tabState } from '#src/store/tabs.ts';
import { KeptHere } from '#src/ui/components/kept-here.tsx';
import { tell } from '#src/ui/components/toast.tsx';
import { useLive } from '#src/ui/hooks/use-live.ts';
import { runOnClick } from '#src/ui/run-on-click.ts';
import { t } from '#src/ui/words/t.ts';
import type { SectionProps } from '../section-props.ts';
import { download } from '../share/download.ts';
import './misread.css';

/** Shows the report of how a page was read, for the user to check and send on. */
export function MisreadSection({ route }: SectionProps) {
  const tab = Number(route.rest[0] ?? Number.NaN);
  return (
    <>
      <header class="page-head">
        <h1>{t('misread')}</h1>
        <p>{t('misread.what')}</p>
      </header>
      {/* Hides the report of another page at once. */}
      <Made key={String(tab)} tab={tab} />
      <KeptHere />
    </>
  );
}

function Made({ tab }: { tab: number }) {
  const [report] = useLive([], () => makeReport(tab));
  if (!report) return <p role="status">{t('misread.reading')}</p>;
  return 'trouble' in report ? <NoReport said={report.trouble.error} /> : <Report text={report.now} />;
}

function Report({ text }: { text: string }) {
  return (
    <div class="misread">
      <label class="field-label" for="misread-report">
        {t('misread.the-report')}
      </label>
      <textarea id="misread-report" rows={24} readOnly spellcheck={false} value={text} />
      <div class="buttons">
        <button type="button" class="button primary" onClick={() => copy(text)}>
          {t('misread.copy')}
        </button>
        <button
          type="button"
          class="button"
          onClick={() => download(text, 'gaplight-misread.txt', 'text/plain')}
        >
          {t('misread.save')}
        </button>
      </div>
    </div>
  );
}

function NoReport({ said }: { said: string }) {
  return (
    <div role="status">
      <p>{t('misread.closed')}</p>
      <p class="note">
        <code>{said}</code>
      </p>
    </div>
  );
}

async function copy(text: string): Promise<void> {
  await navigator.clipboard.writeText(text).then(
    () => tell(t('misread.copied')),
    () => tell(t('misread.not-copied')),
  );
}

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

import { askFor } from '#src/page/access/ask.ts';
import type { Portal } from '#src/posting/sites/site.ts';
import { StorageProblem } from '#src/ui/components/storage-problem.tsx';
import { doAndTell, tell } from '#src/ui/components/toast.tsx';
import { AlsoNamed } from '#src/ui/match/also-named.tsx';
import { doubtWords } from '#src/ui/match/doubt-words.ts';
import { Fold } from '#src/ui/match/fold.tsx';
import { FoundList } from '#src/ui/match/found-list.tsx';
import { JobStatus } from '#src/ui/match/job-status.tsx';
import type { DoubtView, PopupView } from '#src/ui/match/popup-view.ts';
import { t } from '#src/ui/words/t.ts';
import {
  Blank,
  NotRead,
  ReadFailed,
  type ReadTab,
  RefusedPage,
  Restricted,
  UnreadPage,
  type ViewOf,
} from './blank-views.tsx';
import { FirstSkills } from './first-skills.tsx';
import { Foot } from './foot.tsx';
import type { PopupLive } from './popup-live.ts';
import { PostingHead } from './posting-head.tsx';
import { ReadButton } from './read-button.tsx';
import { MarkedNote, ShowOnPage } from './show-on-page.tsx';

interface Props {
  view: Exclude<PopupView, { kind: 'match' | 'loading' }>;
  live: PopupLive;
}

/** Draws every view except a match. */
export function OtherView({ view, live }: Props) {
  switch (view.kind) {
    case 'storage':
      return <StorageProblem trouble={view.trouble} retry={live.retry} />;
    case 'restricted':
      return <Restricted view={view} />;
    case 'refused':
      return <RefusedPage view={view} read={live.read} />;
    case 'not-read':
      return <NotRead view={view} read={live.read} />;
    case 'site-off':
      return <SiteOff view={view} read={live.read} />;
    case 'site-closed':
      return <SiteClosed view={view} read={live.read} />;
    case 'unread':
      return <UnreadPage view={view} read={live.read} />;
    case 'failed':
      return <ReadFailed view={view} read={live.read} />;
    // The key resets the state when the side panel moves to another posting.
    case 'doubt':
      return <DoubtPage key={view.head.posting} view={view} />;
    case 'first-skills':
      return <FirstSkills key={view.head.posting} view={view} />;
  }
}

/** The view of a posting with too little evidence for a score: why, the next step, and the skills found. */
function DoubtPage({ view }: { view: DoubtView }) {
  const { head, doubt, words, text, rows, other } = view;
  const others = other.named.length + other.setAside.length;
  const said = doubtWords({ doubt, rows, words, namesOthers: others > 0 });
  const found = rows.length + others > 0;
  return (
    <>
      <PostingHead head={head} />
      <div class="popup-body">
        <div class="blank">
          <h2>{said.title}</h2>
          <p>{said.text}</p>
          <p>
            <JobStatus posting={{ ...head, id: head.posting }} />
          </p>
        </div>
        <FoundList rows={rows} posting={head.posting} />
        <AlsoNamed other={other} open={rows.length === 0} />
        <Fold title={t('doubt.was-read')} note={t('n-words', { n: words })}>
          <div class="read-text">
            {text.map((paragraph, i) => (
              <p key={i}>{paragraph}</p>
            ))}
          </div>
        </Fold>
      </div>
      {found && <MarkedNote />}
      <Foot>{found ? <ShowOnPage posting={head.posting} /> : undefined}</Foot>
    </>
  );
}

const readAgain = async (site: Portal) => (await import('#src/ui/turn-sites.ts')).turnOn([site]);

/** The view of a job site that the user turned off. */
function SiteOff({ view: { site, tab }, read }: { view: ViewOf<'site-off'>; read: ReadTab }) {
  return (
    <Blank title={t('site-off.title', { site: site.portal })}>
      <p>{t('site-off.text')}</p>
      <div class="buttons">
        <button type="button" class="button primary" onClick={() => doAndTell(readAgain(site))}>
          {t('site-off.read', { site: site.portal })}
        </button>
      </div>
      <ReadButton label={t('read.this-page-once')} read={() => read(tab)} />
    </Blank>
  );
}

/** The view of a job site whose permission was revoked in the browser's settings. */
function SiteClosed({ view: { site, tab }, read }: { view: ViewOf<'site-closed'>; read: ReadTab }) {
  const ask = async () => {
    if (!(await askFor(site.matches))) tell(t('always.refused'));
  };
  return (
    <Blank title={t('site-closed.title', { site: site.portal })}>
      <p>{t('site-closed.text')}</p>
      <div class="buttons">
        <button type="button" class="button primary" onClick={ask}>
          {t('site-closed.allow', { site: site.portal })}
        </button>
      </div>
      <ReadButton label={t('read.this-page-once')} read={() => read(tab)} />
    </Blank>
  );
}

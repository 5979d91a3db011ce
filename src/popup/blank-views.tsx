import type { ComponentChildren } from 'preact';
import { adOfForm } from '#src/posting/any-page/form-address.ts';
import { linkAddress } from '#src/posting/identity/address.ts';
import { savedPostings } from '#src/store/saved-postings.ts';
import { TOO_MANY } from '#src/store/tabs.ts';
import { GaplightMark } from '#src/ui/components/gaplight-mark.tsx';
import { KeptHere } from '#src/ui/components/kept-here.tsx';
import { BrowserSaid } from '#src/ui/components/storage-problem.tsx';
import { nowOf, useLive } from '#src/ui/hooks/use-live.ts';
import { AlwaysRead, type OtherSite } from '#src/ui/match/always-read.tsx';
import { useHere } from '#src/ui/match/here.ts';
import type { LastRead } from '#src/ui/match/last-read.ts';
import type { PopupView, SeenBefore } from '#src/ui/match/popup-view.ts';
import { linkTo } from '#src/ui/route.ts';
import { rich, t } from '#src/ui/words/t.ts';
import { dayOf } from '#src/ui/words/words.ts';
import { Foot } from './foot.tsx';
import { goodAmong } from './good-among.ts';
import { MisreadLink } from './misread-link.tsx';
import { PanelButton } from './panel-button.tsx';
import { PartButtons } from './part-buttons.tsx';
import { ReadButton } from './read-button.tsx';

export type ReadTab = (tab: number) => Promise<void>;
export type ViewOf<Kind extends PopupView['kind']> = Extract<PopupView, { kind: Kind }>;

interface BlankProps {
  title: string;
  /** Recent postings to go back to, if there is room. */
  before?: SeenBefore;
  children: ComponentChildren;
}

/** A view without a posting: what happened, the next step, and links to recent postings. */
export function Blank({ title, before, children }: BlankProps) {
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section class="popup-body blank" tabIndex={0} aria-label={t('blank.label')}>
        <div class="blank-head">
          <GaplightMark />
          <h1>{title}</h1>
          <PanelButton />
        </div>
        {children}
        {before && <PostingsBefore before={before} />}
        <p class="end">
          <a href={`/options.html${linkTo('postings', ['paste'])}`} target="_blank" rel="noopener">
            {t('menu.paste')}
          </a>{' '}
          <span class="note">{t('blank.paste-from')}</span>
        </p>
      </section>
      <Foot />
    </>
  );
}

/** The view of a page on which browsers run no extensions. */
export function Restricted({ view }: { view: ViewOf<'restricted'> }) {
  return (
    <Blank title={t('restricted.title')} before={view.before}>
      <p>{t('restricted.text')}</p>
      <p>
        <KeptHere />
      </p>
    </Blank>
  );
}

/** The view of a page that the browser did not let us read. */
export function RefusedPage({ view, read }: { view: ViewOf<'refused'>; read: ReadTab }) {
  return (
    <Blank title={t('refused.title')}>
      <p>{t('refused.text')}</p>
      <div class="read-ways">
        <ReadButton label={t('try-again')} read={() => read(view.tab)} />
        <AlwaysRead />
      </div>
      <BrowserSaid text={view.said} />
    </Blank>
  );
}

/** The view of a page that was not read: an unknown site, or opened before the extension was installed. */
export function NotRead({ view, read }: { view: ViewOf<'not-read'>; read: ReadTab }) {
  const { access } = useHere();
  const other = access?.kind === 'other' ? access : null;
  return (
    <Blank title={notReadTitle(view.host, other)} before={view.before}>
      <p>{notReadText(other)}</p>
      <div class="read-ways">
        <ReadButton primary read={() => read(view.tab)} />
        <AlwaysRead />
      </div>
      <PartButtons posting={null} quiet />
      <p>
        <KeptHere />
      </p>
    </Blank>
  );
}

function notReadTitle(host: string | null, other: OtherSite | null): string {
  const name = other?.portal ?? host ?? other?.host;
  if (other?.granted || !name) return t('not-read.title-page');
  return t(other?.revoked ? 'not-read.title-revoked' : 'not-read.title', { name });
}

function notReadText(other: OtherSite | null): string {
  if (other?.granted) return t('not-read.granted', { host: other.host });
  if (other?.revoked) return t('not-read.revoked');
  return t(other?.portal ? 'not-read.known' : 'not-read.any');
}

/** The view of a page that was read but has no posting. */
export function UnreadPage({ view, read }: { view: ViewOf<'unread'>; read: ReadTab }) {
  return (
    <Blank title={t(`unread.${view.why}`)} before={view.before}>
      <p>{t(`unread.${view.why}-text`)}</p>
      <div class="read-ways">
        {view.why === 'form' && <AdLink form={view.url} />}
        {view.why !== 'too-large' && view.why !== 'form' && (
          <ReadButton label={t('read.this-page')} read={() => read(view.tab)} />
        )}
        <AlwaysRead />
      </div>
      <PartButtons posting={null} quiet />
      <p class="note">{rich('misread.report', {}, { link: () => <MisreadLink /> })}</p>
    </Blank>
  );
}

/** The way from an application form back to its ad, where its address says which that is. */
function AdLink({ form }: { form: string }) {
  const ad = linkAddress(adOfForm(new URL(form))?.href ?? '');
  return (
    ad && (
      <a class="button primary" href={ad} target="_blank" rel="noreferrer">
        {t('unread.form-ad')}
      </a>
    )
  );
}

/** The view of a posting that was read but could not be stored. */
export function ReadFailed({ view, read }: { view: ViewOf<'failed'>; read: ReadTab }) {
  return (
    <Blank title={t('failed.title')}>
      <p>{t('failed.text')}</p>
      <ReadButton primary label={t('try-again')} read={() => read(view.tab)} />
      <BrowserSaid text={view.error === TOO_MANY ? t('failed.too-many') : view.error} />
    </Blank>
  );
}

/** On a page without a posting, links to the postings read last and to saved ones that are good matches now. */
function PostingsBefore({ before: { last, judged, now } }: { before: SeenBefore }) {
  const [saved] = useLive(['postings'], savedPostings);
  // The view around this reports storage failures.
  const good = goodAmong(nowOf(saved) ?? [], judged, now);
  return (
    <>
      <LastReadList title={t('blank.last-read')} postings={last} now={now} />
      <LastReadList title={t('blank.saved-good')} postings={good} now={now} />
    </>
  );
}

interface Props {
  title: string;
  postings: readonly LastRead[];
  now: number;
}

/** Lists some postings that were read, with their scores. Hidden if there are none. */
function LastReadList({ title, postings, now }: Props) {
  if (postings.length === 0) return null;
  return (
    <section>
      <h2 class="note">{title}</h2>
      <ul class="recent">
        {postings.map(({ id, url, score, why, title, time }) => (
          <li key={id}>
            <a
              href={linkAddress(url) ?? `/options.html${linkTo('postings', [id])}`}
              target="_blank"
              rel="noreferrer"
            >
              <span class="num">{score ?? '–'}</span>
              <b>{title}</b>
              <span class="note">{why || dayOf(time, now)}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

import type { ComponentChildren } from 'preact';
import { KeptHere } from '#src/ui/kept-here.tsx';
import { Mark } from '#src/ui/mark.tsx';
import { linkTo } from '#src/ui/options/route.ts';
import { BrowserSaid } from '#src/ui/storage-problem.tsx';
import { AlwaysRead, type OtherSite } from './always-read.tsx';
import { Foot } from './foot.tsx';
import { useHere } from './here.ts';
import { MisreadLink } from './misread-link.tsx';
import { PanelButton } from './panel-button.tsx';
import { PartButtons } from './part-buttons.tsx';
import type { Before, PopupView } from './popup-view.ts';
import { PostingsBefore } from './postings-before.tsx';
import { ReadButton } from './read-button.tsx';

export type Read = (tab: number) => Promise<void>;
export type ViewOf<Kind extends PopupView['kind']> = Extract<PopupView, { kind: Kind }>;

interface BlankProps {
  title: string;
  /** The postings to go back to, where there is room for them. */
  before?: Before;
  children: ComponentChildren;
}

/** A view without a posting: what happened, then the next step, then the ways back to other postings. */
export function Blank({ title, before, children }: BlankProps) {
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section class="popup-body blank" tabIndex={0} aria-label="This page">
        <div class="blank-head">
          <Mark />
          <h1>{title}</h1>
          <PanelButton />
        </div>
        {children}
        {before && <PostingsBefore before={before} />}
        <p class="end">
          <a href={`/options.html${linkTo('postings', ['paste'])}`} target="_blank" rel="noopener">
            Paste a posting
          </a>{' '}
          <span class="note">from a mail, a chat or a PDF</span>
        </p>
      </section>
      <Foot />
    </>
  );
}

/** A page on which browsers run no extension. */
export function Restricted({ view }: { view: ViewOf<'restricted'> }) {
  return (
    <Blank title="This page can’t be read" before={view.before}>
      <p>Browsers keep extensions out of their own pages and stores. Job postings on other sites work.</p>
      <p>
        <KeptHere />
      </p>
    </Blank>
  );
}

/** A page that the browser did not let us read, though it is none of its own. */
export function Refused({ view, read }: { view: ViewOf<'refused'>; read: Read }) {
  return (
    <Blank title="The browser did not let Gaplight read this page">
      <p>
        It does so only when you ask from that page. Go to the page, press the Gaplight button in the toolbar,
        and read it from there.
      </p>
      <div class="read-ways">
        <ReadButton label="Try again" read={() => read(view.tab)} />
        <AlwaysRead />
      </div>
      <BrowserSaid text={view.said} />
    </Blank>
  );
}

/** A page that nobody has read: its site is not a known portal, or it was open before the extension was. */
export function NotRead({ view, read }: { view: ViewOf<'not-read'>; read: Read }) {
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
  if (other?.granted) return 'This page isn’t read yet';
  const name = other?.portal ?? host ?? other?.host ?? 'This page';
  return other?.revoked ? `${name} isn’t read any more` : `${name} isn’t read yet`;
}

function notReadText(other: OtherSite | null): string {
  if (other?.granted)
    return `You allowed ${other.host}, so its pages are read as they open. This one was open before that.`;
  if (other?.revoked)
    return 'Its access was taken back, here or in the browser’s settings. What was read before is still kept.';
  if (other?.portal)
    return 'Gaplight knows this job site, but reads it only when you allow it: this page once, or every posting as you open it.';
  return 'Job sites that Gaplight knows are read as they open. Any other is read when you say so: this page once, or all of its pages.';
}

const UNREAD: Record<ViewOf<'unread'>['why'], { title: string; text: string }> = {
  'no-posting': {
    title: 'No job posting on this page',
    text: 'Open a posting, and Gaplight reads it by itself. If this page is one, press “Read this page”.',
  },
  'no-text': {
    title: 'This posting has no text yet',
    text: 'The page names a job, but its description is empty, still loading, or a picture. Wait a moment, then read it again.',
  },
  'too-large': {
    title: 'This page is too large to read',
    text: 'It holds far more text than any posting. Open the posting on a page of its own.',
  },
  broken: {
    title: 'This page could not be read',
    text: 'Gaplight does not understand how it is built; the site may have changed. Nothing is lost.',
  },
};

/** A page that was read, and gave no posting. */
export function UnreadPage({ view, read }: { view: ViewOf<'unread'>; read: Read }) {
  const { title, text } = UNREAD[view.why];
  return (
    <Blank title={title} before={view.before}>
      <p>{text}</p>
      <div class="read-ways">
        {view.why !== 'too-large' && <ReadButton label="Read this page" read={() => read(view.tab)} />}
        <AlwaysRead />
      </div>
      <PartButtons posting={null} quiet />
      <p class="note">
        <MisreadLink /> Make a report of how the page was read.
      </p>
    </Blank>
  );
}

/** A posting that was read, but could not be kept. */
export function ReadFailed({ view, read }: { view: ViewOf<'failed'>; read: Read }) {
  return (
    <Blank title="This posting could not be kept">
      <p>It was read, but something failed on the way to storage. What was kept before is not touched.</p>
      <ReadButton primary label="Try again" read={() => read(view.tab)} />
      <BrowserSaid text={view.error} />
    </Blank>
  );
}

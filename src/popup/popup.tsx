import { EmptyRing } from '#src/ui/components/ring.tsx';
import { Toast } from '#src/ui/components/toast.tsx';
import { useLoaded } from '#src/ui/hooks/use-loaded.ts';
import { loadAskOpen } from '#src/ui/match/ask-line.tsx';
import { type Facts, factsAsShown } from '#src/ui/match/facts.ts';
import { type Here, HereProvider } from '#src/ui/match/here.ts';
import { LateRequirements } from '#src/ui/match/late-requirements.tsx';
import { MatchLists } from '#src/ui/match/match-lists.tsx';
import { MatchVerdict } from '#src/ui/match/match-verdict.tsx';
import type { MatchView } from '#src/ui/match/match-view.ts';
import { type PopupView, popupView } from '#src/ui/match/popup-view.ts';
import { useAddsUp } from '#src/ui/match/use-adds-up.ts';
import { t } from '#src/ui/words/t.ts';
import { Foot } from './foot.tsx';
import type { PopupLive } from './popup-live.ts';
import { PostingHead } from './posting-head.tsx';
import { ReadButton } from './read-button.tsx';
import { MarkedNote, ShowOnPage } from './show-on-page.tsx';

/** The popup or side panel: the view that the facts call for, with the toast on top. */
export function Popup({ live, panel = false }: { live: PopupLive; panel?: boolean }) {
  const facts = live.facts.value;
  const view = popupView(factsAsShown(facts));
  return (
    <HereProvider value={hereOf(facts, panel)}>
      <main class="popup">
        <View view={view} live={live} />
        <Toast keepsUndo={!('head' in view)} />
      </main>
    </HereProvider>
  );
}

function hereOf(facts: Facts, panel: boolean): Here {
  if (!('tab' in facts)) return { tab: -1, window: -1, panel, marked: false, access: null };
  const { tab, marked, access, posting, isKept, isClosed: closed = false } = facts;
  const unkept = posting !== null && !isKept;
  return { tab: tab?.id ?? -1, window: tab?.window ?? -1, panel, marked, access, unkept, closed };
}

/** Every view except a match, loaded when needed. */
const otherViews = async () => (await import('./other-view.tsx')).OtherView;

function View({ view, live }: { view: PopupView; live: PopupLive }) {
  const isOther = view.kind !== 'loading' && view.kind !== 'match';
  const Other = useLoaded(otherViews, isOther);
  // The key resets the state when the side panel moves to another posting.
  if (view.kind === 'match') return <MatchPage key={view.head.posting} view={view} />;
  if (view.kind === 'loading' || !Other)
    return <Skeleton tab={view.kind === 'loading' ? view.tab : null} read={live.read} />;
  return <Other view={view} live={live} />;
}

/** Loaded when it is opened. */
const addsUp = async () => (await import('#src/ui/match/adds-up.tsx')).AddsUp;

interface Props {
  view: MatchView;
}

/** The view of a posting with a score: verdict, gaps and covered skills; one click away, how it adds up. */
function MatchPage({ view }: Props) {
  const { adding, explain, back, why } = useAddsUp();
  const AddsUp = useLoaded(addsUp, adding);
  if (adding && AddsUp) return <AddsUp view={view} back={back} />;
  return (
    <>
      <PostingHead head={view.head} />
      <section
        class="popup-body"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        tabIndex={0}
        aria-label={t('match.label')}
        onPointerEnter={loadAskOpen}
        onFocusIn={loadAskOpen}
      >
        <MatchVerdict
          view={view}
          posting={{ ...view.head, id: view.head.posting }}
          why={why}
          explain={explain}
        />
        <LateRequirements view={view} posting={view.head.posting} />
        <MatchLists view={view} />
      </section>
      <MarkedNote />
      <Foot>
        <ShowOnPage posting={view.head.posting} />
      </Foot>
    </>
  );
}

const ROWS = [150, 110, 170, 130];

interface SkeletonProps {
  /** The tab whose page is loading, if known. */
  tab: number | null;
  read: (tab: number) => Promise<void>;
}

/** A placeholder shown after 150 ms, so usually never. If nothing loads, it offers a way out. */
function Skeleton({ tab, read }: SkeletonProps) {
  return (
    <div class="skeleton" aria-busy="true">
      <div class="popup-head">
        <Bone width={250} height={16} />
        <Bone width={180} />
      </div>
      <div class="verdict">
        <EmptyRing label={t('reading.posting')} />
        <div>
          <h1 class="quiet">{t('reading.posting-now')}</h1>
          <Bone width={200} />
        </div>
      </div>
      {ROWS.map((width) => (
        <div key={width} class="bone-row">
          <Bone width={24} height={24} />
          <Bone width={width} />
        </div>
      ))}
      {tab !== null && (
        <div class="late">
          <ReadButton label={t('reading.as-it-is')} read={() => read(tab)} />
        </div>
      )}
    </div>
  );
}

function Bone({ width, height = 12 }: { width: number; height?: number }) {
  return <span class="bone" style={{ inlineSize: `${width}px`, blockSize: `${height}px` }} />;
}

import { Toast } from '#src/ui/toast.tsx';
import { useLoaded } from '#src/ui/use-loaded.ts';
import { type Facts, factsAsShown } from './facts.ts';
import { type Here, HereProvider } from './here.ts';
import { MatchPage } from './match-page.tsx';
import type { PopupLive } from './popup-live.ts';
import { type PopupView, popupView } from './popup-view.ts';
import { Skeleton } from './skeleton.tsx';

/** The popup or side panel: the view that the facts call for, with the toast on top. */
export function Popup({ live, panel = false }: { live: PopupLive; panel?: boolean }) {
  const facts = live.facts.value;
  const view = popupView(factsAsShown(facts));
  return (
    <HereProvider value={hereOf(facts, panel)}>
      <main class="popup">
        <View view={view} live={live} />
        <Toast />
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

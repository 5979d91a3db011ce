import { StorageProblem } from '#src/ui/storage-problem.tsx';
import { Toast } from '#src/ui/toast.tsx';
import { NotRead, ReadFailed, Refused, Restricted, UnreadPage } from './blank-views.tsx';
import { DoubtPage } from './doubt-page.tsx';
import type { Facts } from './facts.ts';
import { FirstSkills } from './first-skills.tsx';
import { type Here, HereProvider } from './here.ts';
import { MatchPage } from './match-page.tsx';
import type { Live } from './popup-live.ts';
import { type PopupView, popupView } from './popup-view.ts';
import { SiteClosed, SiteOff } from './site-views.tsx';
import { Skeleton } from './skeleton.tsx';

/** The popup, or the side panel: the one view that the facts ask for, and the toast over whichever it is. */
export function Popup({ live, panel = false }: { live: Live; panel?: boolean }) {
  const facts = live.facts.value;
  const view = popupView(facts);
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
  const { tab, marked, access, posting, isKept } = facts;
  const unkept = posting !== null && !isKept;
  return { tab: tab?.id ?? -1, window: tab?.window ?? -1, panel, marked, access, unkept };
}

function View({ view, live }: { view: PopupView; live: Live }) {
  switch (view.kind) {
    case 'loading':
      return <Skeleton tab={view.tab} read={live.read} />;
    case 'storage':
      return <StorageProblem trouble={view.trouble} retry={live.retry} />;
    case 'restricted':
      return <Restricted />;
    case 'refused':
      return <Refused view={view} read={live.read} />;
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
    case 'doubt':
      return <DoubtPage key={view.head.posting} view={view} />;
    // The side panel goes from posting to posting: each begins anew, with its own choices and open rows.
    case 'first-skills':
      return <FirstSkills key={view.head.posting} view={view} />;
    case 'match':
      return <MatchPage key={view.head.posting} view={view} />;
  }
}

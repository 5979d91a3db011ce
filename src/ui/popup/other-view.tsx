import { StorageProblem } from '#src/ui/storage-problem.tsx';
import { NotRead, ReadFailed, RefusedPage, Restricted, UnreadPage } from './blank-views.tsx';
import { DoubtPage } from './doubt-page.tsx';
import { FirstSkills } from './first-skills.tsx';
import type { PopupLive } from './popup-live.ts';
import type { PopupView } from './popup-view.ts';
import { SiteClosed, SiteOff } from './site-views.tsx';

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

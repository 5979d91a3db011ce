import { postingKey } from '#src/posting/identity/identity.ts';
import { changeTabState } from '#src/store/change-tab.ts';
import type { WholePosting } from '#src/store/forgotten-postings.ts';
import { type TabState, tabState } from '#src/store/tabs.ts';
import { beginReading, type Frame } from './readings.ts';

/** Shows a reading in its tab unless a later one has begun. */
export interface Showing {
  tab: number;
  /** Shows a reading; `unkept` is a posting that is not stored. */
  show: (state: TabState, unkept?: WholePosting | null) => Promise<void>;
  /** Returns the state that the tab would show; undefined for no change. */
  wouldShow: (state: TabState) => Promise<TabState | undefined>;
}

/** Registers a reading. */
export function showingIn({ tab, frame }: Frame): Showing {
  const isLast = beginReading({ tab, frame });
  const after = (state: TabState, before: TabState | null) =>
    isLast() ? shownAfter(frame, state, before) : undefined;
  return {
    tab,
    show: (state, unkept = null) => changeTabState(tab, (before) => after(state, before), unkept),
    wouldShow: async (state) => after(state, await tabState(tab)),
  };
}

/**
 * Computes a tab's state after a frame's reading; undefined for no change. A portal's posting in a frame
 * outranks the employer's page around it; only a portal's own page outranks that. A frame without a posting
 * changes nothing, unless its posting is shown.
 */
function shownAfter(frame: number, state: TabState, before: TabState | null): TabState | undefined {
  const shown = before?.frame;
  if (frame === 0) {
    if (!before || !shown || isPortalPosting(state)) return state;
    return { ...before, frame: { id: shown.id, around: state } };
  }
  if (shown?.id === frame) return { ...state, frame: shown };
  if ('unread' in state || isPortalPosting(before)) return undefined;
  return { ...state, frame: { id: frame, around: shown ? shown.around : before } };
}

/** Whether this was read on a portal's own page. */
export function isPortalPosting(state: TabState | null): boolean {
  if (state === null || state.frame || !('posting' in state)) return false;
  return postingKey(new URL(state.url)) !== null;
}

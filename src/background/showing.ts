import { postingKey } from '#src/posting/identity.ts';
import type { WholePosting } from '#src/store/forgotten-postings.ts';
import { changeTabState, type TabState, tabState } from '#src/store/tabs.ts';
import { beginReading, type Frame } from './readings.ts';

/** What shows a reading in its tab, unless a later one has begun by then. */
export interface Showing {
  tab: number;
  /** Shows what was read; `unkept` is a posting that nobody keeps. */
  show: (state: TabState, unkept?: WholePosting | null) => Promise<void>;
  /** What the tab would show now; undefined where that changes nothing. */
  wouldShow: (state: TabState) => Promise<TabState | undefined>;
}

/** Begins a reading. */
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
 * What a tab shows after one of its frames has told what it holds; undefined where that changes nothing. A portal's posting
 * in a frame goes before whatever the employer's page around it was read as, and only a portal's own page before that.
 * A frame without a posting changes nothing, unless its posting is the one shown.
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

/** Whether this was read on a portal's page itself. */
export function isPortalPosting(state: TabState | null): boolean {
  if (state === null || state.frame || !('posting' in state)) return false;
  return postingKey(new URL(state.url)) !== null;
}

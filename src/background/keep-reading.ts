import { postingKey } from '#src/posting/identity.ts';
import type { Reading } from '#src/posting/posting.ts';
import { keepPosting } from '#src/store/postings.ts';
import { changeTabState, type TabState } from '#src/store/tabs.ts';
import type { Finder } from './finder.ts';
import { beginReading, type Frame } from './readings.ts';

/**
 * Keeps what a tab's page held: the posting and its mentions in the database, the tab's state for popup and badge.
 * Where it cannot be kept (the disk is full, the database is closed) the tab says so, and nothing else is lost. Where
 * the tab has gone on meanwhile, the posting is kept and not shown.
 */
export async function keepReading(
  place: Frame,
  url: string,
  reading: Reading,
  finder: () => Promise<Finder>,
  now: number,
): Promise<void> {
  const isLast = beginReading(place);
  const show = (state: TabState) =>
    changeTabState(place.tab, (before) => (isLast() ? shownAfter(place.frame, state, before) : undefined));
  if ('unread' in reading) return show({ url, unread: reading.unread });
  const { posting } = reading;
  try {
    const { findSkills, edition } = await finder();
    await keepPosting(posting, await findSkills(posting), edition, now);
    await show({ url, posting: posting.id });
  } catch (error) {
    await show({ url, failed: String(error) });
  }
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
function isPortalPosting(state: TabState | null): boolean {
  if (state === null || state.frame || !('posting' in state)) return false;
  return postingKey(new URL(state.url)) !== null;
}

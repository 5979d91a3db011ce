import { logError } from '#src/log-error.ts';
import { postingId, postingKey } from '#src/posting/identity.ts';
import { outlasts } from '#src/posting/part/chosen-text.ts';
import { isKnownPosting, type Posting, type Reading, type Unread } from '#src/posting/posting.ts';
import type { Mention } from '#src/skills/mention.ts';
import { announce } from '#src/store/changes.ts';
import type { WholePosting } from '#src/store/forgotten-postings.ts';
import { factsIn, freshPosting, writePosting } from '#src/store/keep-posting.ts';
import { keptPosting } from '#src/store/postings.ts';
import { privatePostings } from '#src/store/private-postings.ts';
import { settings } from '#src/store/settings.ts';
import { changeTabState, type TabState } from '#src/store/tabs.ts';
import type { DrawBadge } from './badge.ts';
import type { Finder } from './finder.ts';
import { beginReading, type Frame } from './readings.ts';

/** A page that was read, and whether it stands in a private window. */
interface Place extends Frame {
  isPrivate: boolean;
}

/**
 * Keeps what a tab's page held: the posting and its mentions in the database, the tab's state for popup and badge. Of a
 * private tab nothing comes into the database, unless the user wants that in the settings. Where it cannot be kept (the
 * disk is full, the database is closed) the tab says so, and nothing else is lost. Where the tab has gone on meanwhile, the
 * posting is kept and not shown.
 */
export async function keepReading(
  place: Place,
  url: string,
  reading: Reading,
  finder: () => Promise<Finder>,
  now: number,
  { former = null, show = showIn(place), asked, draw }: HowToKeep = {},
): Promise<void> {
  if ('unread' in reading) return show(await unreadState(url, reading.unread));
  try {
    const keep = !place.isPrivate || (await settings()).keepPrivate;
    const { languagesOf } = await finder();
    const posting = { ...reading.posting, languages: await languagesOf(reading.posting.blocks) };
    const found = await findAndKeep(posting, finder, async (mentions, edition) => {
      if (keep) return writePosting(posting, mentions, edition, now, former, asked);
      return { kept: freshPosting(posting, mentions, edition, now), changed: null };
    });
    const whole = { posting: found.kept, blocks: posting.blocks };
    const unkept = keep ? null : await chosenHere(place.tab, whole, asked);
    let drawn: Promise<void> | undefined;
    await show({ url, posting: posting.id }, unkept, (shown) => {
      // The badge is what the user waits for; where the browser stops us behind it, the page tells once more what it holds.
      if (keep && 'posting' in shown && shown.posting === posting.id)
        drawn = draw?.(place.tab, found.kept).catch(logError);
    });
    await drawn;
    if (found.changed) await announce('postings', found.changed);
  } catch (error) {
    await show({ url, failed: String(error) });
  }
}

/**
 * Finds the skills of a posting and keeps them. Where the user's own skills have changed meanwhile, those who find all
 * postings anew may have passed before this one was kept: then it is done again, so that nothing stays of an old edition.
 */
async function findAndKeep<Kept>(
  posting: Posting,
  finder: () => Promise<Finder>,
  keep: (mentions: Mention[], edition: string) => Promise<Kept>,
): Promise<Kept> {
  for (;;) {
    const { findSkills, edition } = await finder();
    const mentions = await findSkills({ ...posting, isKnown: isKnownPosting(posting) });
    const kept = await keep(mentions, edition);
    if ((await finder()).edition === edition) return kept;
  }
}

interface HowToKeep {
  /** An id under which the posting may have been kept before. */
  former?: string | null;
  /** There where the reading was begun already. */
  show?: Show;
  /** When the user asked for this reading, in ms since 1970; not there where it was read by itself. */
  asked?: number | undefined;
  /** Draws the badge of the tab as soon as it shows the posting; else it is drawn when that is heard of. */
  draw?: DrawBadge | undefined;
}

/** What a tab shows of a page that gave no posting by itself: the one that the user had read from it before, if any. */
async function unreadState(url: string, unread: Unread): Promise<TabState> {
  if (unread === 'loading' || unread === 'off') return { url, unread };
  const known = await keptPosting(postingId(new URL(url))).catch(() => null);
  return known?.chosen ? { url, posting: known.id } : { url, unread };
}

/** The posting that a private tab shows: where the user chose its text before, that one. */
async function chosenHere(
  tab: number,
  whole: WholePosting,
  asked: number | undefined,
): Promise<WholePosting> {
  const before = (await privatePostings(tab)).find(({ posting }) => posting.id === whole.posting.id);
  const { blocks, posting } = whole;
  const read = { blocks, chosen: posting.chosen };
  if (before && outlasts(before.posting.chosen, read, asked)) return before;
  return posting.chosen ? { ...whole, posting: { ...posting, ...factsIn(before?.posting) } } : whole;
}

/** Shows what was read; `unkept` is a posting that nobody keeps. `then` hears what the tab shows now, where that has changed. */
type Show = (
  state: TabState,
  unkept?: WholePosting | null,
  then?: (shown: TabState) => void,
) => Promise<void>;

/** Begins a reading; gives what shows it in its tab, unless a later one has begun by then. */
export function showIn({ tab, frame }: Frame): Show {
  const isLast = beginReading({ tab, frame });
  return (state, unkept = null, then = undefined) =>
    changeTabState(
      tab,
      (before) => {
        const after = isLast() ? shownAfter(frame, state, before) : undefined;
        if (after) then?.(after);
        return after;
      },
      unkept,
    );
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

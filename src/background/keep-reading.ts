import { logError } from '#src/log-error.ts';
import { postingId } from '#src/posting/identity.ts';
import { outlasts } from '#src/posting/part/chosen-text.ts';
import type { Posting, Reading, Unread } from '#src/posting/posting.ts';
import type { KeptPosting } from '#src/store/db.ts';
import type { WholePosting } from '#src/store/forgotten-postings.ts';
import type { FoundInPosting } from '#src/store/found-before.ts';
import { factsIn, keepFound } from '#src/store/keep-found.ts';
import { keptAs, partlyOf } from '#src/store/kept-as.ts';
import { keptPosting, wholePosting } from '#src/store/postings.ts';
import { privatePostings } from '#src/store/private-postings.ts';
import { settings } from '#src/store/settings.ts';
import type { TabState } from '#src/store/tabs.ts';
import type { DrawBadge } from './badge.ts';
import { drawSoon } from './draw-soon.ts';
import type { Finder } from './finder.ts';
import { foundIn } from './found-in.ts';
import type { Frame } from './readings.ts';
import { type Showing, showingIn } from './showing.ts';

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
  { former = null, showing = showingIn(place), asked, draw }: HowToKeep = {},
): Promise<void> {
  const { show } = showing;
  if ('unread' in reading) return show(await unreadState(url, reading.unread));
  try {
    const keep = !place.isPrivate || (await settings()).keepPrivate;
    const { posting } = reading;
    const state = { url, posting: posting.id };
    let unkept: WholePosting | null = null;
    await findAndKeep(posting, former, finder, async (found, by, before) => {
      // The badge is what the user waits for; where the browser stops us behind it, the page tells once more what it holds.
      if (keep && draw && former === null)
        await drawSoon(state, { ...found, ...partlyOf(posting) }, before, showing, draw).catch(logError);
      const fresh = keptAs(posting, found, await by.factsOf(posting.told ?? {}, now), now);
      const whole = { posting: fresh, blocks: posting.blocks };
      if (keep) await keepFound(whole, former, asked);
      else unkept = await chosenHere(place.tab, whole, asked);
    });
    await show(state, unkept);
  } catch (error) {
    await show({ url, failed: String(error) });
  }
}

/**
 * Finds the skills of a posting and keeps them. Where the user's own skills have changed meanwhile, those who find all
 * postings anew may have passed before this one was kept: then it is done again, so that nothing stays of an old edition.
 */
async function findAndKeep(
  posting: Posting,
  former: string | null,
  finder: () => Promise<Finder>,
  keep: (found: FoundInPosting, by: Finder, before: KeptPosting | null) => Promise<void>,
): Promise<void> {
  const reading = keptBefore(posting.id, former);
  for (;;) {
    const [by, before] = await Promise.all([finder(), reading]);
    await keep(await foundIn(posting, before, by), by, before?.posting ?? null);
    if ((await finder()).edition === by.edition) return;
  }
}

/** How a posting is kept, if need be under the id that it had before. Where the database is closed, nothing was found before. */
async function keptBefore(id: string, former: string | null): Promise<WholePosting | null> {
  const known = (one: string) => wholePosting(one).catch(() => null);
  return (await known(id)) ?? (former === null ? null : known(former));
}

interface HowToKeep {
  /** An id under which the posting may have been kept before. */
  former?: string | null;
  /** There where the reading was begun already. */
  showing?: Showing;
  /** When the user asked for this reading, in ms since 1970; not there where it was read by itself. */
  asked?: number | undefined;
  /** Draws the badge of the tab as soon as the skills are found; else it is drawn when the posting is heard of. */
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

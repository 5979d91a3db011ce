import { logError } from '#src/log-error.ts';
import { postingId } from '#src/posting/identity/identity.ts';
import { outlasts } from '#src/posting/parts/chosen-text.ts';
import { isKnownPosting, type Posting, type Reading, type Unread } from '#src/posting/posting.ts';
import type { KeptPosting } from '#src/store/db.ts';
import type { WholePosting } from '#src/store/forgotten-postings.ts';
import type { FoundInPosting } from '#src/store/found-before.ts';
import { factsIn, hostOfPosting, keepFound } from '#src/store/keep-found.ts';
import { keptAs, partlyOf } from '#src/store/kept-as.ts';
import { keptPosting, wholePosting } from '#src/store/postings.ts';
import { privatePostings } from '#src/store/private-postings.ts';
import { settings } from '#src/store/settings.ts';
import type { TabState } from '#src/store/tabs.ts';
import { atMost } from './at-most.ts';
import type { DrawBadge } from './badge.ts';
import type { Finder } from './finder.ts';
import { foundIn } from './found-in.ts';
import type { Frame } from './readings.ts';
import { type Showing, showingIn } from './showing.ts';

/** A frame that was read, and whether it is in a private window. */
interface Place extends Frame {
  isPrivate: boolean;
}

/**
 * Stores a reading: the posting and its mentions in the database, the tab's state for popup and badge. Postings
 * of private tabs stay out of the database unless the settings allow it. So do pages that do not look like a
 * posting, until the user says that they are one. A storage failure is shown in the tab and loses nothing else. If
 * the tab has navigated since, the posting is stored but not shown.
 */
export async function keepReading(
  place: Place,
  url: string,
  reading: Reading,
  finder: () => Promise<Finder>,
  now: number,
  { former = null, showing = showingIn(place), asked, draw, mayStay = async () => true }: HowToKeep = {},
): Promise<void> {
  const { show } = showing;
  if ('unread' in reading) return show(await unreadState(url, reading.unread));
  try {
    const mayKeep = !place.isPrivate || (await settings()).keepPrivate;
    const { posting } = reading;
    const state = { url, posting: posting.id };
    let unkept: WholePosting | null = null;
    let isOff = false;
    await findAndKeep(posting, former, finder, async (found, by, before) => {
      isOff = !(await mayStay());
      if (isOff) return;
      const keep = mayKeep && (before !== null || isKnownPosting(posting));
      // Users wait for the badge, so it goes first. If the browser stops the background after it, the page
      // reports again.
      if (keep && draw && former === null)
        await drawSoon(state, { ...found, ...partlyOf(posting) }, before, showing, draw).catch(logError);
      const fresh = keptAs(posting, found, await by.factsOf(posting.told ?? {}, now), now);
      const whole = { posting: fresh, blocks: posting.blocks };
      if (keep) await keepFound(whole, former, asked);
      else unkept = await chosenHere(place.tab, whole, asked);
    });
    await show(isOff ? { url, ...OFF } : state, unkept);
  } catch (error) {
    await show({ url, failed: String(error) });
  }
}

/**
 * Extracts a posting's skills and stores them. If own skills have changed in between, the update of all postings
 * may have missed this one, so it runs again.
 */
async function findAndKeep(
  posting: Posting,
  former: string | null,
  finder: () => Promise<Finder>,
  keep: (found: FoundInPosting, by: Finder, before: KeptPosting | null) => Promise<void>,
): Promise<void> {
  const reading = keptBefore(posting, former);
  for (;;) {
    const [by, before] = await Promise.all([finder(), reading]);
    await keep(await foundIn(posting, before, by), by, before?.posting ?? null);
    if ((await finder()).edition === by.edition) return;
  }
}

/** Returns the stored posting, if need be under its host's former id; null if the database is closed. */
async function keptBefore(posting: Posting, former: string | null): Promise<WholePosting | null> {
  const known = (one: string) => wholePosting(one).catch(() => null);
  const before = (await known(posting.id)) ?? (former === null ? null : await known(former));
  // Any page can name a posting of another host.
  const isOwn =
    before && (before.posting.id === posting.id || hostOfPosting(before.posting) === hostOfPosting(posting));
  return isOwn ? before : null;
}

/** Result of a page whose site is not read. */
export const OFF: { unread: Unread } = { unread: 'off' };

interface HowToKeep {
  /** Id under which the posting may be stored already. */
  former?: string | null;
  /** Set if the reading was already registered. */
  showing?: Showing;
  /** Time of the user's request, in ms since 1970; absent for automatic readings. */
  asked?: number | undefined;
  /** Whether the posting may be stored once its skills are known; by default it may. */
  mayStay?: () => Promise<boolean>;
  /** Draws the tab's badge once the skills are known; otherwise the posting's announcement triggers it. */
  draw?: DrawBadge | undefined;
}

/** Returns the state for a page without an automatic posting: the one chosen on it before, if any. */
async function unreadState(url: string, unread: Unread): Promise<TabState> {
  if (unread === 'loading' || unread === 'off') return { url, unread };
  const known = await keptPosting(postingId(new URL(url))).catch(() => null);
  return known?.chosen ? { url, posting: known.id } : { url, unread };
}

/** Returns the posting that only its tab shows, with the text that the user chose before, if any. */
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

/** Maximum time that storing a posting waits for its badge, in ms. */
const PATIENCE = 500;

/**
 * Draws a tab's badge from fresh skills before the posting is stored, with the user's corrections to this ad
 * (`before`). Corrections to other ads of the job follow at the next redraw. Does nothing if the tab will not
 * show the posting or shows a chosen text: the regular redraw handles that.
 */
async function drawSoon(
  state: TabState & { posting: string },
  found: Pick<KeptPosting, 'mentions' | 'experience' | 'partly'>,
  before: KeptPosting | null,
  { tab, wouldShow }: Showing,
  draw: DrawBadge,
): Promise<void> {
  const isStill = async () => {
    const shown = await wouldShow(state);
    return shown !== undefined && 'posting' in shown && shown.posting === state.posting;
  };
  if (before?.chosen || !(await isStill())) return;
  const { notHere = [], corrections = {} } = before ?? {};
  await atMost(PATIENCE, draw(tab, { ...found, notHere, corrections }, isStill));
}

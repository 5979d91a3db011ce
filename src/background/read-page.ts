import { isAlive } from '#src/page/access/alive.ts';
import { lengthOf } from '#src/posting/fields.ts';
import { withoutUser } from '#src/posting/identity/address.ts';
import { namedPosting, postingId, postingKey, siteName } from '#src/posting/identity/identity.ts';
import { isSameTitle } from '#src/posting/identity/which-job.ts';
import type { Posting, Reading } from '#src/posting/posting.ts';
import { foldName } from '#src/posting/text/text.ts';
import { askedReadingAt } from '#src/store/asked-reading.ts';
import { unlessErasing } from '#src/store/erasing.ts';
import { keptPosting } from '#src/store/postings.ts';
import { TOO_MANY, tabState } from '#src/store/tabs.ts';
import { Allowance } from './allowance.ts';
import { Refused } from './answer.ts';
import type { DrawBadge } from './badge.ts';
import type { Finder } from './finder.ts';
import { keepReading, OFF } from './keep-reading.ts';
import { mayRead } from './may-read.ts';
import { isOwnAddress, type PageSender } from './sender.ts';
import { isPortalPosting, showingIn } from './showing.ts';

/** A page's validated reading; a posting carries no id. */
interface SaidReading {
  url: string;
  reading: Exclude<Reading, { posting: Posting }> | { posting: Omit<Posting, 'id' | 'url' | 'portal'> };
}

/** Maximum rate of postings per tab. A loading page is read several times; nobody opens more by hand. */
const postings = new Allowance({ most: 60, perSecond: 1 });
/** Characters that count as one posting. The longest real postings have 30,000. */
const LENGTH = 10_000;

/**
 * Handles a reading from a content script. The posting's id and site follow from the frame's address, as the
 * browser knows it; after a move within its host the path comes from the message. Rejects messages about another
 * host. Stores nothing of a site that is no longer read, unless the user asked. `draw` draws the badge as soon as
 * the skills are known.
 */
export async function readPage(
  { url: said, reading }: SaidReading,
  sender: PageSender,
  finder: () => Promise<Finder>,
  now: number,
  draw?: DrawBadge,
): Promise<void> {
  const url = new URL(withoutUser(said));
  if (!isOwnAddress(sender, url)) throw new Refused('pageRead: of another host');
  const { href } = url;
  // Registered at once: the most recently reported reading wins, however long each takes.
  const showing = showingIn(sender);
  const { show } = showing;
  if ('unread' in reading) return keepReading(sender, href, reading, finder, now, { showing });
  const length = lengthOf(reading.posting.blocks);
  if (!postings.spend(sender.tab, Math.max(1, length / LENGTH), now)) {
    if (sender.frame === 0) await show({ url: href, failed: TOO_MANY });
    return;
  }
  const asked = await askedReadingAt(sender.tab, url, now);
  const posting = { id: postingId(url), url: href, portal: siteName(url), ...reading.posting };
  // Access may end while the page is read.
  const mayStay = async () => asked !== undefined || mayRead(url);
  const keep = (former: string | null = null) =>
    keepReading(sender, href, { posting }, finder, now, { former, showing, asked, draw, mayStay });
  await unlessErasing(async () => {
    if (sender.frame !== 0) return inFrameOf(sender, keep);
    const named = namedPosting(url);
    // If the database is closed, the tab reports that storing failed.
    const known = named && (await knownAs(named, posting).catch(() => null));
    if (!known) await keep(named);
    else await show({ url: href, ...((await mayStay()) ? { posting: known } : OFF) });
  });
}

/**
 * Handles a frame's reading only if its tab has no other posting: a job site's own, or another frame's. A page
 * may have a hundred invisible frames with postings. Runs one at a time.
 */
function inFrameOf({ tab, frame }: PageSender, keep: () => Promise<void>): Promise<void> {
  return navigator.locks.request(`frames:${tab}`, async () => {
    const state = await tabState(tab);
    const other = state && 'posting' in state && state.frame?.id !== frame ? state.frame : undefined;
    if (isPortalPosting(state) || (other && (await isAlive(tab, other.id)))) return;
    await keep();
  });
}

/**
 * Returns the stored posting of the hiring system that an employer's page claims to show, to show it unchanged.
 * Any page can make that claim: titles must match, and employers as far as known; nothing is written. Null if it
 * was never read there.
 */
async function knownAs(named: string, { title, company }: Posting): Promise<string | null> {
  const kept = await keptPosting(named);
  if (!kept || postingKey(new URL(kept.url)) !== named) return null;
  const sameCompany = kept.company === '' || company === '' || foldName(kept.company) === foldName(company);
  return sameCompany && isSameTitle(kept.title, title) ? kept.id : null;
}

import { postingId, siteName } from '#src/posting/identity.ts';
import type { Posting, Reading } from '#src/posting/posting.ts';
import { changeTabState } from '#src/store/tabs.ts';
import { Allowance } from './allowance.ts';
import { Refused } from './answer.ts';
import type { Finder } from './finder.ts';
import { keepReading } from './keep-reading.ts';
import { isOwnAddress, type PageSender } from './sender.ts';

/** What a page says that it holds, as it is let through: a posting does not say which one it is. */
export interface SaidReading {
  url: string;
  reading: Exclude<Reading, { posting: Posting }> | { posting: Omit<Posting, 'id' | 'url' | 'portal'> };
}

/** A posting is read again while its page still loads; so many in a row no person opens. */
const postings = new Allowance({ most: 60, perSecond: 1 });

/**
 * Takes what a content script read. Which posting that is, and of which site, comes from the address of the frame that
 * speaks; the page may have moved within its host since the script began, so that the rest of the address is taken from
 * the message. Rejects what is said of another host.
 */
export async function readPage(
  { url: said, reading }: SaidReading,
  sender: PageSender,
  finder: () => Promise<Finder>,
  now: number,
): Promise<void> {
  const url = new URL(said);
  if (!isOwnAddress(sender, url)) throw new Refused('pageRead: of another host');
  if ('posting' in reading && !postings.spend(sender.tab, 1, now)) {
    if (sender.frame === 0) await changeTabState(sender.tab, () => ({ url: url.href, failed: TOO_MANY }));
    return;
  }
  await keepReading(sender, url.href, placed(reading, url), finder, now);
}

const TOO_MANY = 'The page showed too many postings in a short time.';

/** A reading with its place: which posting it is of. */
function placed(reading: SaidReading['reading'], url: URL): Reading {
  if ('unread' in reading) return reading;
  return { posting: { id: postingId(url), url: url.href, portal: siteName(url), ...reading.posting } };
}

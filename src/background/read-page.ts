import { namedPosting, postingId, postingKey, siteName } from '#src/posting/identity.ts';
import type { Posting, Reading } from '#src/posting/posting.ts';
import { fold } from '#src/posting/text.ts';
import { isSameTitle } from '#src/posting/which-job.ts';
import { keptPosting } from '#src/store/postings.ts';
import { changeTabState } from '#src/store/tabs.ts';
import { Allowance } from './allowance.ts';
import { Refused } from './answer.ts';
import type { Finder } from './finder.ts';
import { keepReading, showKept } from './keep-reading.ts';
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
  if ('unread' in reading) return keepReading(sender, url.href, reading, finder, now);
  const posting = { id: postingId(url), url: url.href, portal: siteName(url), ...reading.posting };
  const named = namedPosting(url);
  const known = named === null ? null : await knownAs(named, posting);
  if (known !== null) return showKept(sender, url.href, known);
  await keepReading(sender, url.href, { posting }, finder, now, named);
}

const TOO_MANY = 'The page showed too many postings in a short time.';

/**
 * The posting that an employer's page says it shows, as it was read on the hiring system itself: then that is shown, and
 * stays as it is. Any page can name it; so it is never written from here, and taken for this one only where both have one
 * title, and one employer as far as they say. Null where it was not read there.
 */
async function knownAs(named: string, { title, company }: Posting): Promise<string | null> {
  const kept = await keptPosting(named);
  if (!kept || postingKey(new URL(kept.url)) !== named) return null;
  const sameCompany = kept.company === '' || company === '' || fold(kept.company) === fold(company);
  return sameCompany && isSameTitle(kept.title, title) ? kept.id : null;
}

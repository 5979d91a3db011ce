import { browser } from '#src/browser.ts';
import { withoutUser } from '#src/posting/identity/address.ts';
import { postingId, siteName } from '#src/posting/identity/identity.ts';
import type { PagePart, SaidPart } from '#src/posting/parts/page-part.ts';
import type { Posting } from '#src/posting/posting.ts';
import { unlessErasing } from '#src/store/erasing.ts';
import type { ReadingBefore } from '#src/store/put-back-reading.ts';
import { shownPosting } from '#src/store/shown-postings.ts';
import { tabState } from '#src/store/tabs.ts';
import { Refused } from './answer.ts';
import type { Finder } from './finder.ts';
import { keepReading } from './keep-reading.ts';

/**
 * Stores a part of a page as the text of the tab's posting and keeps its title, company and place. Without a
 * posting it becomes the posting of the page's address. Returns what was there before, or null if storing
 * failed, which the tab then shows. Rejects if the tab no longer shows that page.
 */
export async function keepPart(
  { tab, by, shown, part }: SaidPart,
  finder: () => Promise<Finder>,
  now: number,
): Promise<ReadingBefore | null> {
  const [{ incognito, url }, state] = await Promise.all([browser.tabs.get(tab), tabState(tab)]);
  const isShown = state !== null && 'posting' in state && state.posting === shown;
  const whole = shown !== null && isShown ? await shownPosting(tab, shown) : null;
  const chosen = { by, at: now, usual: part.usual };
  const posting: Posting = whole
    ? { ...fieldsOf(whole.posting), blocks: part.blocks, chosen }
    : { ...atAddress(part, url), blocks: part.blocks, chosen };
  const before = { posting: posting.id, state, whole: whole ?? (await shownPosting(tab, posting.id)) };
  const place = { tab, frame: (whole && state?.frame?.id) || 0, isPrivate: incognito };
  const address = (whole && state?.url) || posting.url;
  await unlessErasing(() => keepReading(place, address, { posting }, finder, now));
  const after = await tabState(tab);
  return after && 'posting' in after && after.posting === posting.id ? before : null;
}

/** Returns the fields of a posting outside its text. */
function fieldsOf({ id, url, portal, title, company, location }: Omit<Posting, 'blocks'>) {
  return { id, url, portal, title, company, location };
}

/** Builds the posting at the page's address. The host comes from the browser, only the rest from the page. */
function atAddress({ url: said, title, company, location }: PagePart, shown: string | undefined) {
  const url = new URL(withoutUser(said));
  if (shown === undefined || new URL(shown).origin !== url.origin)
    throw new Refused('keepPart: of another page');
  return { id: postingId(url), url: url.href, portal: siteName(url), title, company, location };
}

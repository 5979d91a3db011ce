import { browser } from '#src/browser.ts';
import { withoutUser } from '#src/posting/address.ts';
import { postingId, siteName } from '#src/posting/identity.ts';
import type { PagePart, SaidPart } from '#src/posting/part/page-part.ts';
import type { Posting } from '#src/posting/posting.ts';
import { unlessErasing } from '#src/store/erasing.ts';
import type { ReadingBefore } from '#src/store/put-back-reading.ts';
import { shownPosting } from '#src/store/shown-postings.ts';
import { tabState } from '#src/store/tabs.ts';
import { Refused } from './answer.ts';
import type { Finder } from './finder.ts';
import { keepReading } from './keep-reading.ts';

/**
 * Keeps a part of a page as the text of the posting that its tab shows, with the title, company and place that it has; where
 * the tab shows none, as the posting of the page's address. Gives what was there before; null where nothing could be kept,
 * which the tab tells. Rejects a part of a page that the tab does not show, which it may have left meanwhile.
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

/** What was read of a posting beside its text. */
function fieldsOf({ id, url, portal, title, company, location }: Omit<Posting, 'blocks'>) {
  return { id, url, portal, title, company, location };
}

/** The posting that stands at the address of the page, which is the browser's word: a page says no more than what follows its host. */
function atAddress({ url: said, title, company, location }: PagePart, shown: string | undefined) {
  const url = new URL(withoutUser(said));
  if (shown === undefined || new URL(shown).origin !== url.origin)
    throw new Refused('keepPart: of another page');
  return { id: postingId(url), url: url.href, portal: siteName(url), title, company, location };
}

import { postingId, postingKey, siteAt } from '#src/posting/identity.ts';
import { keptPosting } from '#src/store/postings.ts';
import { settings } from '#src/store/settings.ts';
import { badgeTexts } from './badge-texts.ts';
import type { Finder } from './finder.ts';

/**
 * Makes ready what finds skills, and what the badge says, while a page loads whose address is a posting's: by the time that it is
 * told what the page holds, that is there. `address`: where the browser tells it, which it does of the sites that we may read.
 * On all other pages, and on those of a site that is turned off, nothing is loaded, and for a posting that is kept no more than the
 * badge takes.
 */
export async function expectPosting(
  address: string | undefined,
  finder: () => Promise<Finder>,
): Promise<void> {
  const url = address !== undefined && URL.canParse(address) && new URL(address);
  if (!url || postingKey(url) === null) return;
  const { sitesOff, locale } = await settings();
  if (sitesOff.includes(siteAt(url)?.id ?? '')) return;
  await Promise.all([finder().then((by) => prepareFor(url, by)), badgeTexts(locale)]);
}

/** What is kept, and found by this edition, was most likely found in the very words that its page will tell again. */
async function prepareFor(url: URL, { edition, prepare }: Finder): Promise<void> {
  const kept = await keptPosting(postingId(url)).catch(() => null);
  if (kept?.edition !== edition || !kept.languages || !kept.experience) await prepare();
}

import { postingId, postingKey, siteAt } from '#src/posting/identity/identity.ts';
import { keptPosting } from '#src/store/postings.ts';
import { settings } from '#src/store/settings.ts';
import { badgeTexts } from './badge-texts.ts';
import type { Finder } from './finder.ts';

/**
 * Loads the skill finder and the badge texts while a posting's page is still loading. `address` is known only
 * for sites with access. Does nothing for other pages and sites that are turned off; stored postings need only
 * the texts.
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

/** A stored, current extraction will most likely be reused, so it needs no warm-up. */
async function prepareFor(url: URL, { edition, prepare }: Finder): Promise<void> {
  const kept = await keptPosting(postingId(url)).catch(() => null);
  if (kept?.edition !== edition || !kept.languages || !kept.experience) await prepare();
}

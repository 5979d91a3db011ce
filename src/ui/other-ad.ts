import type { KeptPosting } from '#src/store/db.ts';
import { dateOf } from './words.ts';

/** "Also on Indeed", or on the same portal, under another number: "Seen before on 3 May 2026". */
export function otherAdWords(
  { portal, firstSeen }: Pick<KeptPosting, 'portal' | 'firstSeen'>,
  shown: Pick<KeptPosting, 'portal' | 'firstSeen'>,
): string {
  if (portal !== shown.portal) return `Also on ${portal}`;
  return `Seen ${firstSeen <= shown.firstSeen ? 'before' : 'again'} on ${dateOf(firstSeen)}`;
}

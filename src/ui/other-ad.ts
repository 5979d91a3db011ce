import type { KeptPosting } from '#src/store/db.ts';
import { t } from './words/t.ts';
import { dateOf } from './words/words.ts';

/**
 * Describes another ad of the job: "Also on Indeed", or on the same site with another id "Seen before on 3 May
 * 2026".
 */
export function otherAdWords(
  { portal, firstSeen }: Pick<KeptPosting, 'portal' | 'firstSeen'>,
  shown: Pick<KeptPosting, 'portal' | 'firstSeen'>,
): string {
  if (portal !== shown.portal) return t('same-job.also', { portal });
  const date = dateOf(firstSeen);
  return t(firstSeen <= shown.firstSeen ? 'same-job.before' : 'same-job.again', { date });
}

import { savedPostings } from '#src/store/saved-postings.ts';
import { t } from '#src/ui/t.ts';
import { nowOf, useLive } from '#src/ui/use-live.ts';
import { goodAmong } from './good-among.ts';
import { LastReadList } from './last-read-list.tsx';
import type { SeenBefore } from './popup-view.ts';

/** On a page without a posting, links to the postings read last and to saved ones that are good matches now. */
export function PostingsBefore({ before: { last, judged, now } }: { before: SeenBefore }) {
  const [saved] = useLive(['postings'], savedPostings);
  // The view around this reports storage failures.
  const good = goodAmong(nowOf(saved) ?? [], judged, now);
  return (
    <>
      <LastReadList title={t('blank.last-read')} postings={last} now={now} />
      <LastReadList title={t('blank.saved-good')} postings={good} now={now} />
    </>
  );
}

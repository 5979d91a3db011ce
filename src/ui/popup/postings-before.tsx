import { savedPostings } from '#src/store/saved-postings.ts';
import { t } from '#src/ui/t.ts';
import { nowOf, useLive } from '#src/ui/use-live.ts';
import { goodAmong } from './good-among.ts';
import { LastReadList } from './last-read-list.tsx';
import type { SeenBefore } from './popup-view.ts';

/** The ways back to other postings, on a page that has none: those read last, and the saved ones that are good matches now. */
export function PostingsBefore({ before: { last, judged, now } }: { before: SeenBefore }) {
  const [saved] = useLive(['postings'], savedPostings);
  // Where the storage fails, the view around this says so.
  const good = goodAmong(nowOf(saved) ?? [], judged, now);
  return (
    <>
      <LastReadList title={t('blank.last-read')} postings={last} now={now} />
      <LastReadList title={t('blank.saved-good')} postings={good} now={now} />
    </>
  );
}

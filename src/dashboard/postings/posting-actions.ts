import { sendMessage } from '#src/messages.ts';
import type { Posting } from '#src/posting/posting.ts';
import { forgetPostings, restorePostings } from '#src/store/forgotten-postings.ts';
import { isRepeat } from '#src/store/is-repeat.ts';
import { keepPosting } from '#src/store/keep-posting.ts';
import { OUTDATED, outdate } from '#src/store/outdated-postings.ts';
import type { Done } from '#src/ui/components/toast.tsx';
import { t } from '#src/ui/words/t.ts';

/** Deletes postings with the user's notes and status. */
export async function forgetAndTell(ids: readonly string[]): Promise<Done> {
  const forgotten = await forgetPostings(ids);
  const n = forgotten.filter(({ posting }) => !isRepeat(posting)).length;
  return {
    said: t('posting.forgotten', { n }),
    undo: () => restorePostings(forgotten),
  };
}

/** Stores a pasted posting. The background extracts its skills, now or at its next start. */
export async function keepPasted(posting: Posting): Promise<void> {
  await keepPosting(posting, [], OUTDATED, Date.now());
  await sendMessage('findAnew').catch(() => undefined);
}

/** Asks the background to extract the skills of postings again (null: all). It reports progress. */
export async function findAgain(ids: readonly string[] | null): Promise<void> {
  await outdate(ids);
  wakeFinding();
}

/** Wakes the background so that it resumes an unfinished extraction. */
export function wakeFinding(): void {
  // The answer is not needed, because progress shows on its own.
  sendMessage('findAnew').catch(() => {});
}

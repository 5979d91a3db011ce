import { sendMessage } from '#src/messages.ts';
import type { Posting } from '#src/posting/posting.ts';
import { forgetPostings, restorePostings } from '#src/store/forgotten-postings.ts';
import { isRepeat } from '#src/store/is-repeat.ts';
import { keepPosting } from '#src/store/keep-posting.ts';
import { OUTDATED, outdate } from '#src/store/outdated-postings.ts';
import { t } from '#src/ui/t.ts';
import type { Done } from '#src/ui/toast.tsx';

/** Forgets postings with all that was said of them. */
export async function forgetAndTell(ids: readonly string[]): Promise<Done> {
  const forgotten = await forgetPostings(ids);
  const n = forgotten.filter(({ posting }) => !isRepeat(posting)).length;
  return {
    said: t('posting.forgotten', { n }),
    undo: () => restorePostings(forgotten),
  };
}

/** Keeps a posting that no page told of. The background finds its skills; where it does not get to that now, it does later. */
export async function keepPasted(posting: Posting): Promise<void> {
  await keepPosting(posting, [], OUTDATED, Date.now());
  await sendMessage('findAnew').catch(() => undefined);
}

/** Has the skills of postings found again (null: of all). The background does it, and tells how far it is. */
export async function findAgain(ids: readonly string[] | null): Promise<void> {
  await outdate(ids);
  wakeFinding();
}

/** Wakes the background, should it have been stopped before all was found: it goes on where it was. */
export function wakeFinding(): void {
  // Nobody waits for the answer: how far it is shows by itself.
  sendMessage('findAnew').catch(() => {});
}

import { askFor, giveBack } from '#src/access/ask.ts';
import { hideMarks, showMarks } from '#src/marks/tab-marks.ts';
import type { Place } from '#src/skills/mention.ts';
import { t } from '#src/ui/t.ts';
import { type Done, doAndTell, tell } from '#src/ui/toast.tsx';
import type { OtherSite } from './always-read.tsx';

/** Marks the posting's recognised words on its page, at `at` if given. Speaks only where that was in vain. */
export async function showOnPage(tab: number, posting: string, at: Place | null = null): Promise<void> {
  const found = await showMarks(tab, posting, at).catch(() => null);
  if (found === null) tell(t('page.closed'));
  if (found === 0) tell(t('show.none'));
}

/** Takes the marks off the page. */
export const hideOnPage = hideMarks;

/** "Read again": what is new shows by itself. What the user chose stays, as long as the page is the same. */
export async function readAgain(tab: number, isChosen: boolean): Promise<void> {
  const { readTab } = await import('#src/ui/read-tab.ts');
  return readTab(tab).then(
    () => tell(t(isChosen ? 'page.read-again-chosen' : 'page.read-again')),
    () => tell(t('page.closed')),
  );
}

/** "Forget this posting": its text, what was found in it, and what was said of it. */
export async function forgetShown(id: string): Promise<Done> {
  const { forgetPostings, restorePostings } = await import('#src/store/forgotten-postings.ts');
  const forgotten = await forgetPostings([id]);
  return { said: t('page.forgotten'), undo: () => restorePostings(forgotten) };
}

/** "Always read this site": the browser asks its user, and the toast tells what came of it. */
export async function alwaysRead({ patterns, host, portal = host }: OtherSite): Promise<void> {
  const given = await askFor(patterns);
  if (!given) return tell(t('always.refused'));
  await doAndTell(
    Promise.resolve({ said: t('always.done', { site: portal }), undo: () => giveBack(patterns) }),
  );
}

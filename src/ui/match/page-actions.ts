import { askFor, giveBack } from '#src/page/access/ask.ts';
import { hideMarks, showMarks } from '#src/page/marks/tab-marks.ts';
import type { Place } from '#src/skills/mention.ts';
import { type Done, doAndTell, tell } from '#src/ui/components/toast.tsx';
import { t } from '#src/ui/words/t.ts';
import type { OtherSite } from './always-read.tsx';

/** Marks the posting's recognised words on its page, and scrolls to `at`. Shows a message only on failure. */
export async function showOnPage(tab: number, posting: string, at: Place | null = null): Promise<void> {
  const found = await showMarks(tab, posting, at).catch(() => null);
  if (found === null) tell(t('page.closed'));
  if (found === 0) tell(t('show.none'));
}

export const hideOnPage = hideMarks;

/** "Read again". Changes show by themselves. A text chosen by the user stays while the page is the same. */
export async function readAgain(tab: number, isChosen: boolean): Promise<void> {
  const { readTab } = await import('#src/ui/read-tab.ts');
  return readTab(tab).then(
    () => tell(t(isChosen ? 'page.read-again-chosen' : 'page.read-again')),
    () => tell(t('page.closed')),
  );
}

/** "Forget this posting": deletes its text, its skills and the user's notes on it. */
export async function forgetShown(id: string): Promise<Done> {
  const { forgetPostings, restorePostings } = await import('#src/store/forgotten-postings.ts');
  const forgotten = await forgetPostings([id]);
  return { said: t('page.forgotten'), undo: () => restorePostings(forgotten) };
}

/** "No" for a page that was never stored: its tab shows it no longer. */
export async function hideShown(tab: number, id: string): Promise<Done> {
  const { hideUnstored } = await import('#src/store/hide-unstored.ts');
  return { said: t('page.forgotten'), undo: await hideUnstored(tab, id) };
}

/** "Always read this site": makes the browser ask for permission, and shows the result as a toast. */
export async function alwaysRead({ patterns, host, portal = host }: OtherSite): Promise<void> {
  const given = await askFor(patterns);
  if (!given) return tell(t('always.refused'));
  await doAndTell(
    Promise.resolve({ said: t('always.done', { site: portal }), undo: () => giveBack(patterns) }),
  );
}

import { browser } from 'wxt/browser';
import { onStored } from '#src/store/stored.ts';

/** Under which it is kept how a tab stands. */
export const marksKey = (tab: number) => `marks:${tab}`;

/** How a tab stands with the marks of the posting that it shows. */
export interface TabMarks {
  posting: string;
  shown: boolean;
  /** Whether the user said so here, which goes before the setting. */
  asked: boolean;
}

/** How a tab stands; null where nothing was marked or said. */
export async function tabMarks(tab: number): Promise<TabMarks | null> {
  return ((await browser.storage.session.get(marksKey(tab)))[marksKey(tab)] as TabMarks | undefined) ?? null;
}

/** The posting whose words are marked in a tab now, or null. */
export async function markedPosting(tab: number): Promise<string | null> {
  const marks = await tabMarks(tab);
  return marks?.shown ? marks.posting : null;
}

/** Calls `then` when the words of any tab are marked, or no longer are. Returns the way to stop. */
export function onMarksChange(then: () => void): () => void {
  return onStored('session', (now) => {
    if (Object.keys(now).some((name) => name.startsWith('marks:'))) then();
  });
}

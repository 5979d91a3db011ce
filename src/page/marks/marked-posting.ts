import { browser } from '#src/browser.ts';
import { onStored } from '#src/store/stored.ts';

/** Session storage key for the marks of a tab. */
export const marksKey = (tab: number) => `marks:${tab}`;

/** State of the marks in a tab. */
export interface TabMarks {
  posting: string;
  shown: boolean;
  /** Whether the user chose this here, which overrides the setting. */
  asked: boolean;
}

/** Returns the state of a tab's marks, or null if nothing was marked or chosen. */
export async function tabMarks(tab: number): Promise<TabMarks | null> {
  return ((await browser.storage.session.get(marksKey(tab)))[marksKey(tab)] as TabMarks | undefined) ?? null;
}

/** Returns the posting that is marked in a tab, or null. */
export async function markedPosting(tab: number): Promise<string | null> {
  const marks = await tabMarks(tab);
  return marks?.shown ? marks.posting : null;
}

/** Calls `then` when the marks of any tab change. Returns a function that stops listening. */
export function onMarksChange(then: () => void): () => void {
  return onStored('session', (now) => {
    if (Object.keys(now).some((name) => name.startsWith('marks:'))) then();
  });
}

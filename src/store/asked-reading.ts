import { browser } from '#src/browser.ts';
import { postingId } from '#src/posting/identity/identity.ts';

/** Time and address of the user's request to read a tab's page. Only the popup writes it; no page can. */
interface AskedReading {
  /** In ms since 1970. */
  at: number;
  url: string;
}

/** Validity of a request. The page may still be drawing itself; what it shows later was not asked for. */
const HOLDS_MS = 60_000;

const key = (tab: number) => `asked:${tab}`;

/** Notes that the user asks to read the page of a tab now. */
export async function noteAskedReading(tab: number, url: string, now: number): Promise<void> {
  await browser.storage.session.set({ [key(tab)]: { at: now, url } satisfies AskedReading });
}

/** Returns when the user asked for the posting at this address of a tab (ms since 1970), or undefined. */
export async function askedReadingAt(tab: number, url: URL, now: number): Promise<number | undefined> {
  const asked = (await browser.storage.session.get(key(tab)))[key(tab)] as AskedReading | undefined;
  if (!asked || now - asked.at > HOLDS_MS || !URL.canParse(asked.url)) return undefined;
  return postingId(new URL(asked.url)) === postingId(url) ? asked.at : undefined;
}

/** Deletes the request of a closed tab. */
export async function forgetAskedReading(tab: number): Promise<void> {
  await browser.storage.session.remove(key(tab));
}

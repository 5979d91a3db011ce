import { browser } from '#src/browser.ts';
import { postingId } from '#src/posting/identity.ts';

/** When the user asked to have the page of a tab read, and at which address. The popup notes it: no page can. */
interface AskedReading {
  /** In ms since 1970. */
  at: number;
  url: string;
}

/** A page is still drawing itself for so long after it was asked for; what it shows later was not, in ms. */
const HOLDS_MS = 60_000;

const key = (tab: number) => `asked:${tab}`;

/** Notes that the user asks now to have the page of a tab read. */
export async function noteAskedReading(tab: number, url: string, now: number): Promise<void> {
  await browser.storage.session.set({ [key(tab)]: { at: now, url } satisfies AskedReading });
}

/** When the user asked for the posting at this address of a tab, in ms since 1970; undefined where they did not. */
export async function askedReadingAt(tab: number, url: URL, now: number): Promise<number | undefined> {
  const asked = (await browser.storage.session.get(key(tab)))[key(tab)] as AskedReading | undefined;
  if (!asked || now - asked.at > HOLDS_MS || !URL.canParse(asked.url)) return undefined;
  return postingId(new URL(asked.url)) === postingId(url) ? asked.at : undefined;
}

/** Forgets that, as the tab was closed. */
export async function forgetAskedReading(tab: number): Promise<void> {
  await browser.storage.session.remove(key(tab));
}

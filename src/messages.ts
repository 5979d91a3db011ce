import type { PageScript } from '#src/access/page-scripts.ts';
import type { PageSettings } from '#src/access/page-settings.ts';
import { browser } from '#src/browser.ts';
import type { ListScore } from '#src/lists/list-score.ts';
import type { MarkedLine } from '#src/marks/marked-lines.ts';
import type { WordPlace } from '#src/marks/page-marks.ts';
import type { SaidPart } from '#src/posting/part/page-part.ts';
import type { Reading } from '#src/posting/posting.ts';
import type { Ad } from '#src/skills/ad.ts';
import type { Mention } from '#src/skills/mention.ts';
import type { PopupStore, PopupTab } from '#src/store/popup-store.ts';
import type { ReadingBefore } from '#src/store/put-back-reading.ts';

/**
 * All that is said between the parts of the extension. A page never hears of the user's skills. Who may ask the background
 * for what, and what a message to it may hold, is checked in one place: src/background/answer.ts.
 */
export interface Messages {
  /** A content script tells what its page holds now, at each change of the posting. */
  pageRead(page: { url: string; reading: Reading }): void;
  /** The popup has had a part of a tab's page read, and wants it kept as the text of its posting. Gives what was there before. */
  keepPart(said: SaidPart): ReadingBefore | null;
  /** A popup whose window has no database, as a private one of Firefox, asks for what it shows of it. It changes nothing. */
  popupStore(of: PopupTab): PopupStore;
  /** A content script asks what the user set that it goes by, and for a script that it needs where the site is not off. */
  pageSettings(needs?: PageScript): PageSettings;
  /** A content script asks for another script of ours beside it, which is there when this is answered. */
  scriptNeeded(script: PageScript): void;
  /** A page of the extension wants to know the skills in a text: a résumé, the sample posting. */
  findSkills(ad: Ad): Mention[];
  /** A page of the extension wants the mentions of outdated postings found anew, or that to go on. Ends when it is done. */
  findAnew(): void;
  /** A content script is asked to read its page again, and tells what it holds by `pageRead`. */
  readAgain(): void;
  /** A content script is asked to tell once more what it told, which was lost; it reads nothing that it would not read by itself. */
  tellAgain(): void;
  /** A content script is told whether the browser still lets it read its page, or does again. */
  follow(given: boolean): void;
  /** A list of postings asks how well those of its site match that were read before. Nothing unless the user turned that on. */
  scoresOf(ids: string[]): Record<string, ListScore>;
  /** A content script is told that scores may have changed. */
  scoresChanged(): void;
  /** A page's script is asked to mark the posting's recognised words, and to scroll to one. Tells how many it found. */
  showMarks(marks: { lines: MarkedLine[]; at: WordPlace | null }): number;
  /** A page's script is asked to take the marks away. */
  hideMarks(): void;
}

type Name = keyof Messages;
type Data<N extends Name> = Parameters<Messages[N]>[0];
type Answer<N extends Name> = Awaited<ReturnType<Messages[N]>>;

/** A tab, or one frame of it; without one, a message goes to the background and the extension's pages. */
type To = number | { tabId: number; frameId: number };

/** What is heard of a message. */
interface Heard<N extends Name> {
  data: Data<N>;
  sender: unknown;
}

type Listener = (heard: { data: never; sender: unknown }) => unknown;
type Reply = { res?: unknown; err?: string } | undefined;

const listeners = new Map<string, Listener>();

/** Asks, and gives the answer. Rejects where nobody answers, or who does fails. */
export async function sendMessage<N extends Name>(
  type: N,
  ...[data, to]: Data<N> extends undefined ? [data?: undefined, to?: To] : [data: Data<N>, to?: To]
): Promise<Answer<N>> {
  const reply: Reply = await sent({ type, data }, to);
  if (!reply) throw new Error('No response');
  if (reply.err !== undefined) throw new Error(reply.err);
  return reply.res as Answer<N>;
}

function sent(message: object, to: To | undefined): Promise<Reply> {
  if (to === undefined) return browser.runtime.sendMessage(message);
  if (typeof to === 'number') return browser.tabs.sendMessage(to, message);
  return browser.tabs.sendMessage(to.tabId, message, { frameId: to.frameId });
}

/** Answers messages of a name, in this part of the extension; one listener for each. What it throws is told as an error. */
export function onMessage<N extends Name>(
  type: N,
  listener: (heard: Heard<N>) => ReturnType<Messages[N]> | Promise<Answer<N>>,
): void {
  if (listeners.has(type)) throw new Error(`${type} has a listener`);
  if (listeners.size === 0) browser.runtime.onMessage.addListener(hear);
  listeners.set(type, listener as Listener);
}

/** `true` tells the browser that the answer comes later: a promise is no answer to all browsers that we run in. */
function hear(message: unknown, sender: unknown, respond: (reply: Reply) => void): true | undefined {
  const { type, data } = (message ?? {}) as { type?: unknown; data?: never };
  const listener = typeof type === 'string' ? listeners.get(type) : undefined;
  if (!listener) return undefined;
  Promise.resolve()
    .then(() => listener({ data: data as never, sender }))
    .then(
      (res) => ({ res }),
      (error: unknown) => ({ err: error instanceof Error ? error.message : String(error) }),
    )
    .then(respond);
  return true;
}

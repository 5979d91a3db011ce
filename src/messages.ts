import { browser } from '#src/browser.ts';
import type { PageScript } from '#src/page/access/page-scripts.ts';
import type { PageSettings } from '#src/page/access/page-settings.ts';
import type { ListScore } from '#src/page/lists/list-score.ts';
import type { MarkedLine } from '#src/page/marks/marked-lines.ts';
import type { WordPlace } from '#src/page/marks/page-marks.ts';
import type { SaidPart } from '#src/posting/parts/page-part.ts';
import type { Reading } from '#src/posting/posting.ts';
import type { Ad } from '#src/skills/ad.ts';
import type { Mention } from '#src/skills/mention.ts';
import type { PopupStore, PopupTab } from '#src/store/popup-store.ts';
import type { ReadingBefore } from '#src/store/put-back-reading.ts';

/**
 * The messages between the parts of the extension. None gives a page the user's skills.
 * `src/background/answer.ts` alone checks who may send what to the background.
 */
export interface Messages {
  /** Content script: reports what its page holds, at each change of the posting. */
  pageRead(page: { url: string; reading: Reading }): void;
  /** Popup: stores a part of a tab's page as the text of its posting. Returns the state before. */
  keepPart(said: SaidPart): ReadingBefore | null;
  /** Popup without a database, as in a private window of Firefox: requests the stored data it shows. Read-only. */
  popupStore(of: PopupTab): PopupStore;
  /** Content script: requests its settings, and a script that it needs if the site is not turned off. */
  pageSettings(needs?: PageScript): PageSettings;
  /** Content script: requests another script for its frame. The answer comes after injection. */
  scriptNeeded(script: PageScript): void;
  /** Extension page: extracts the skills of a text, such as a résumé or the sample posting. */
  findSkills(ad: Ad): Mention[];
  /** Extension page: starts or resumes the re-extraction of outdated postings. Answers when done. */
  findAnew(): void;
  /** To a content script: read the page again and report with `pageRead`. */
  readAgain(): void;
  /**
   * To a content script: repeat the last report, which was lost. It reads nothing that it would not read anyway.
   */
  tellAgain(): void;
  /** To a content script: whether the browser allows reading the page, after a change. */
  follow(given: boolean): void;
  /** Content script: requests the scores of known postings of its site. Empty unless the user turned this on. */
  scoresOf(ids: string[]): Record<string, ListScore>;
  /** To a content script: scores may have changed. */
  scoresChanged(): void;
  /** To a content script: mark the posting's words, and scroll to one. Returns the number of words found. */
  showMarks(marks: { lines: MarkedLine[]; at: WordPlace | null }): number;
  /** To a content script: remove the marks. */
  hideMarks(): void;
}

type Name = keyof Messages;
type Data<N extends Name> = Parameters<Messages[N]>[0];
type Answer<N extends Name> = Awaited<ReturnType<Messages[N]>>;

/** A tab, or a frame of it. Without it, a message goes to the background and the extension's pages. */
type To = number | { tabId: number; frameId: number };

interface Heard<N extends Name> {
  data: Data<N>;
  sender: unknown;
}

type Listener = (heard: { data: never; sender: unknown }) => unknown;
type Reply = { res?: unknown; err?: string } | undefined;

const listeners = new Map<string, Listener>();

/** Sends a message and returns the answer. Rejects without a listener, or if it fails. */
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

/** Registers the only listener of a message in this part of the extension. Its exceptions are sent as errors. */
export function onMessage<N extends Name>(
  type: N,
  listener: (heard: Heard<N>) => ReturnType<Messages[N]> | Promise<Answer<N>>,
): void {
  if (listeners.has(type)) throw new Error(`${type} has a listener`);
  if (listeners.size === 0) browser.runtime.onMessage.addListener(hear);
  listeners.set(type, listener as Listener);
}

/** Returns `true` to announce an asynchronous answer, because not all supported browsers accept a promise. */
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

import { postingKey } from './identity.ts';
import type { Reading } from './posting.ts';
import { shadowRootsIn } from './shadows.ts';

/** What the watcher needs of a window; a test passes its own. */
export type Page = Pick<Window, 'document' | 'location' | 'setTimeout' | 'clearTimeout'> & {
  performance?: Pick<Performance, 'now'>;
};

/** Reads a page: where the user has asked for it whatever it looks like, else only what looks like a posting. */
export type ReadPage = (document: Document, url: URL, asked?: boolean) => Reading;
/** Tells what was read, and when the user asked for it, in ms since 1970, where they did. */
export type TellReading = (url: string, reading: Reading, asked?: number) => void;

/** How long the page must be still before it is read again, in ms. */
const QUIET = 250;
/** How long a page that never is (a clock, a carousel) may put that off, in ms. */
const LONGEST = 2_000;
/** A page may go elsewhere without end: it is followed at once, and after that not before so long, in ms. */
const BETWEEN_MOVES = 500;
/** How long after it was opened, or went elsewhere, a page is watched for its text to come, in ms. */
const WATCHED = 12_000;
/** A page is left alone for so many times as long as it took to read it: what is costly to read is read seldom. */
const REST = 9;
const CHANGES = { childList: true, subtree: true, characterData: true };

/**
 * Reads a page that may still be loading, or that shows one posting after another without loading at all.
 * It is read once it is quiet, or has not been for too long, and again while it still changes; after a while it is
 * watched no longer, so that a page left open costs nothing. What is told is always what stands under the present address: as long as the text
 * is still that of the posting before, the page is told to be loading.
 */
export class PageWatcher {
  readonly #page: Page;
  readonly #read: ReadPage;
  readonly #tell: TellReading;
  readonly #observer = new MutationObserver(() => this.#wait());
  readonly #keyOf: (url: URL) => string | null;
  /**
   * What has loaded may change nothing in the page around it: some portals have the posting in a frame, and a script
   * may draw it within custom elements that stood there before.
   */
  readonly #loaded = ({ target }: Event) => {
    if (/^(iframe|script)$/.test((target as Element).localName)) this.#wait();
  };
  #key: string | null = null;
  /** What the user asked for last, and when: what it shows once the page has settled was asked for too. */
  #asked: { what: string; at: number } | null = null;
  #told = '';
  /** The text that stood there before the address changed. */
  #stale = '';
  #quiet = 0;
  /** How long the last reading took, in ms. */
  #cost = 0;
  /** The latest time at which what has changed is read; 0 where nothing has. */
  #latest = 0;
  #end = 0;
  /** Runs while the page is not to be followed again; and whether it went elsewhere meanwhile. */
  #pause = 0;
  #movedAgain = false;

  constructor(
    page: Page,
    read: ReadPage,
    tell: TellReading,
    keyOf: (url: URL) => string | null = postingKey,
  ) {
    this.#page = page;
    this.#read = read;
    this.#tell = tell;
    this.#keyOf = keyOf;
  }

  /** Reads the page now and watches it for a while. */
  start(): void {
    this.#key = this.#keyOf(this.#url());
    this.#told = '';
    this.#stale = '';
    this.#watch();
    this.#check();
  }

  /** To be called when the address has changed, or the page is shown again after it had gone. */
  moved(): void {
    if (this.#pause !== 0) {
      this.#movedAgain = true;
      return;
    }
    this.#pause = this.#page.setTimeout(() => this.#goOn(), BETWEEN_MOVES);
    this.#follow();
  }

  /** To be called when the user wants the page read. */
  ask(): void {
    this.#asked = { what: this.#whatIsAt(this.#url()), at: Date.now() };
    this.moved();
  }

  #goOn(): void {
    this.#pause = 0;
    if (!this.#movedAgain) return;
    this.#movedAgain = false;
    this.moved();
  }

  #follow(): void {
    const key = this.#keyOf(this.#url());
    if (key !== this.#key) {
      this.#stale = this.#told;
      this.#told = '';
      this.#key = key;
      this.#tell(this.#url().href, { unread: key === null ? 'no-posting' : 'loading' });
    } else {
      this.#told = '';
    }
    this.#watch();
    this.#check();
  }

  /** Stops watching. */
  stop(): void {
    this.#page.clearTimeout(this.#pause);
    this.#pause = 0;
    this.#movedAgain = false;
    this.#rest();
  }

  #rest(): void {
    this.#observer.disconnect();
    this.#page.document.removeEventListener('load', this.#loaded, true);
    this.#forgetChanges();
    this.#page.clearTimeout(this.#end);
  }

  #url(): URL {
    return new URL(this.#page.location.href);
  }

  #watch(): void {
    this.#rest();
    this.#observer.observe(this.#page.document, CHANGES);
    this.#page.document.addEventListener('load', this.#loaded, true);
    this.#end = this.#page.setTimeout(() => this.#giveUp(), WATCHED);
  }

  #wait(): void {
    this.#page.clearTimeout(this.#quiet);
    const rest = REST * this.#cost;
    this.#quiet = this.#page.setTimeout(() => this.#check(), Math.max(QUIET, rest));
    if (this.#latest === 0)
      this.#latest = this.#page.setTimeout(() => this.#check(), Math.max(LONGEST, rest));
  }

  #forgetChanges(): void {
    this.#page.clearTimeout(this.#quiet);
    this.#page.clearTimeout(this.#latest);
    this.#latest = 0;
  }

  #check(): void {
    this.#forgetChanges();
    // What stands there may be the text of the address before; it is read when the page is followed.
    if (this.#movedAgain) return;
    const url = this.#url();
    const reading = this.#readAt(url);
    if ('unread' in reading && this.#key !== null) this.#watchShadows();
    const text = textOf(reading);
    if (text === this.#told || ('posting' in reading && text === this.#stale)) return;
    this.#told = text;
    this.#tell(url.href, reading, this.#askedAt(url));
  }

  #readAt(url: URL): Reading {
    const now = () => this.#page.performance?.now() ?? 0;
    const start = now();
    const reading = this.#read(this.#page.document, url, this.#askedAt(url) !== undefined);
    this.#cost = now() - start;
    return reading;
  }

  #askedAt(url: URL): number | undefined {
    return this.#asked?.what === this.#whatIsAt(url) ? this.#asked?.at : undefined;
  }

  #whatIsAt(url: URL): string {
    return this.#keyOf(url) ?? url.href;
  }

  /** What happens within a shadow root is not heard of outside; a root that came later is found the next time. */
  #watchShadows(): void {
    for (const root of shadowRootsIn(this.#page.document)) this.#observer.observe(root, CHANGES);
  }

  #giveUp(): void {
    if (this.#latest !== 0) this.#check();
    this.#rest();
    if (this.#told !== '' || this.#stale === '') return;
    const url = this.#url();
    // A portal's number is another posting; where there are none, another address may well show the same one.
    const numbered = postingKey(url) !== null;
    this.#tell(url.href, numbered ? { unread: 'no-text' } : this.#readAt(url), this.#askedAt(url));
  }
}

/** What tells two readings apart: all that is read, without the address, and without the figures of a clock or a counter. */
function textOf(reading: Reading): string {
  if ('unread' in reading) return reading.unread;
  const { title, company, blocks, told } = reading.posting;
  return JSON.stringify([title, company, blocks, JSON.stringify(told?.texts)?.replace(/\d+/g, '')]);
}

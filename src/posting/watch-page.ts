import { postingKey } from './identity.ts';
import type { Reading } from './posting.ts';

/** What the watcher needs of a window; a test passes its own. */
export type Page = Pick<Window, 'document' | 'location' | 'setTimeout' | 'clearTimeout'>;

/** How long the page must be still before it is read again, in ms. */
const QUIET = 250;
/** How long after it was opened, or went elsewhere, a page is watched for its text to come, in ms. */
const WATCHED = 12_000;

/**
 * Reads a page that may still be loading, or that shows one posting after another without loading at all.
 * It is read once it is quiet, and again while it still changes; after a while it is watched no longer, so that a
 * page left open costs nothing. What is told is always what stands under the present address: as long as the text
 * is still that of the posting before, the page is told to be loading.
 */
export class PageWatcher {
  readonly #page: Page;
  readonly #read: (document: Document, url: URL) => Reading;
  readonly #tell: (url: string, reading: Reading) => void;
  readonly #observer = new MutationObserver(() => this.#wait());
  /** A frame that has loaded changes nothing in the page around it; some portals have the posting in one. */
  readonly #frameLoaded = ({ target }: Event) => (target as Element).localName === 'iframe' && this.#wait();
  #key: string | null = null;
  #told = '';
  /** The text that stood there before the address changed. */
  #stale = '';
  #quiet = 0;
  #end = 0;

  constructor(
    page: Page,
    read: (document: Document, url: URL) => Reading,
    tell: (url: string, reading: Reading) => void,
  ) {
    this.#page = page;
    this.#read = read;
    this.#tell = tell;
  }

  /** Reads the page now and watches it for a while. */
  start(): void {
    this.#key = postingKey(this.#url());
    this.#watch();
    this.#check();
  }

  /** To be called when the address has changed, or the page is shown again after it had gone. */
  moved(): void {
    const key = postingKey(this.#url());
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
    this.#observer.disconnect();
    this.#page.document.removeEventListener('load', this.#frameLoaded, true);
    this.#page.clearTimeout(this.#quiet);
    this.#page.clearTimeout(this.#end);
  }

  #url(): URL {
    return new URL(this.#page.location.href);
  }

  #watch(): void {
    this.stop();
    this.#observer.observe(this.#page.document, { childList: true, subtree: true, characterData: true });
    this.#page.document.addEventListener('load', this.#frameLoaded, true);
    this.#end = this.#page.setTimeout(() => this.#giveUp(), WATCHED);
  }

  #wait(): void {
    this.#page.clearTimeout(this.#quiet);
    this.#quiet = this.#page.setTimeout(() => this.#check(), QUIET);
  }

  #check(): void {
    const url = this.#url();
    const reading = this.#read(this.#page.document, url);
    const text = textOf(reading);
    if (text === this.#told || ('posting' in reading && text === this.#stale)) return;
    this.#told = text;
    this.#tell(url.href, reading);
  }

  #giveUp(): void {
    this.stop();
    if (this.#told === '' && this.#stale !== '') this.#tell(this.#url().href, { unread: 'no-text' });
  }
}

/** What tells two readings apart: all that is read, without the address. */
function textOf(reading: Reading): string {
  if ('unread' in reading) return reading.unread;
  const { title, company, blocks } = reading.posting;
  return JSON.stringify([title, company, blocks]);
}

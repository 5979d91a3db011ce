import { inTurns, type Steps, type Turns } from './budget.ts';
import { postingKey } from './identity.ts';
import type { ReadPage, TellReading } from './page-reader.ts';
import type { Reading } from './posting.ts';
import { shadowRootsIn } from './shadow-roots.ts';
import { isAwaited } from './shadows.ts';
import { textOfReading } from './text-of-reading.ts';
import { BETWEEN_MOVES, LONGEST, PATIENCE, QUIET, REST, WATCHED } from './watch-times.ts';

/** What the watcher needs of a window; a test passes its own. */
export type Page = Pick<Window, 'document' | 'location' | 'setTimeout' | 'clearTimeout'>;

const CHANGES = { childList: true, subtree: true, characterData: true };

/**
 * Reads a page that may still be loading, or that shows one posting after another without loading at all. It is read once it is quiet, or
 * has not been for too long, and again while it still changes; after a while it is watched no longer, so that a page left open costs
 * nothing. What is told is always what stands under the present address: as long as the text is still that of the posting before, the page
 * is told to be loading. A reading takes turns with the page, which may go elsewhere meanwhile: then it is dropped.
 */
export class PageWatcher {
  readonly #page: Page;
  readonly #read: ReadPage;
  readonly #tell: TellReading;
  readonly #turns: Turns;
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
  /** Address that the user asked to read last. A later reading of the settled page was asked for too. */
  #asked: string | null = null;
  #told = '';
  /** The text that stood there before the address changed; null where it has not. */
  #stale: string | null = null;
  #quiet = 0;
  /** How long the last reading took, in ms. */
  #cost = 0;
  /** The reading that is under way. */
  #steps: Steps<Reading> | null = null;
  /** Until when a look may be a first one, at which what may still come is awaited; 0 where nothing was yet. */
  #patientUntil = 0;
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
    turns: Turns,
    keyOf: (url: URL) => string | null = postingKey,
  ) {
    this.#page = page;
    this.#read = read;
    this.#tell = tell;
    this.#turns = turns;
    this.#keyOf = keyOf;
  }

  /** Reads the page now and watches it for a while. */
  start(): void {
    this.#key = this.#keyOf(this.#url());
    this.#stale = null;
    this.#begin();
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

  /** To be called when the user wants the page read; one that is not watched is read this once. */
  ask(isWatched = true): void {
    this.#asked = this.#whatIsAt(this.#url());
    if (isWatched) this.moved();
    else this.#readAndTell();
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
      this.#key = key;
      this.#tell(this.#url().href, { unread: key === null ? 'no-posting' : 'loading' });
    }
    this.#begin();
  }

  /** Stops watching. */
  stop(): void {
    this.#page.clearTimeout(this.#pause);
    this.#pause = 0;
    this.#movedAgain = false;
    this.#dropReading();
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

  #begin(): void {
    this.#dropReading();
    this.#rest();
    this.#told = '';
    this.#patientUntil = 0;
    // Whatever comes to stand on a page whose address is no posting's, none is read there by itself.
    if (this.#isRead()) {
      this.#observer.observe(this.#page.document, CHANGES);
      this.#page.document.addEventListener('load', this.#loaded, true);
      this.#end = this.#page.setTimeout(() => this.#giveUp(), WATCHED);
    }
    this.#check();
  }

  /** Whether a posting may be read here: by the address, or as the user asked for it. */
  readonly #isRead = () => this.#key !== null || this.#isAsked(this.#url());

  #wait(quiet = QUIET): void {
    this.#page.clearTimeout(this.#quiet);
    const rest = REST * this.#cost;
    this.#quiet = this.#page.setTimeout(() => this.#check(false, quiet === QUIET), Math.max(quiet, rest));
    if (this.#latest === 0)
      this.#latest = this.#page.setTimeout(() => this.#check(true), Math.max(LONGEST, rest));
  }

  #dropReading(): void {
    this.#steps?.return({ unread: 'loading' });
    this.#steps = null;
  }

  #forgetChanges(): void {
    this.#page.clearTimeout(this.#quiet);
    this.#page.clearTimeout(this.#latest);
    this.#latest = 0;
  }

  /**
   * Reads the page as it is; `restless`: it has changed for so long that it is told even if it changes meanwhile; `isNew`: it was not
   * looked at before as it is.
   */
  #check(restless = false, isNew = !restless): void {
    this.#forgetChanges();
    // What stands there may be the text of the address before; it is read when the page is followed.
    if (this.#movedAgain) return;
    // The reading before is not over; what has changed since is read after it.
    if (this.#steps) {
      this.#wait();
      return;
    }
    const isFirstLook = isNew && Date.now() < (this.#patientUntil || Infinity);
    this.#readThen((url, reading) => {
      // Where the page has gone elsewhere, a part may be of the posting before: it is read once it is quiet.
      if (!restless && this.#stale !== null && this.#latest !== 0) return;
      // What happens within a shadow root is not heard of outside; a root that came later is found the next time.
      if ('unread' in reading && this.#isRead())
        for (const root of shadowRootsIn(this.#page.document)) this.#observer.observe(root, CHANGES);
      if (isFirstLook && isAwaited(reading)) {
        this.#patientUntil ||= Date.now() + LONGEST;
        this.#wait(PATIENCE);
      }
      const text = textOfReading(reading);
      if (text === this.#told || ('posting' in reading && text === this.#stale)) return;
      this.#told = text;
      this.#tell(url.href, reading);
    }, isFirstLook);
  }

  #readAndTell(): void {
    this.#readThen((url, reading) => this.#tell(url.href, reading));
  }

  /** Reads the page, and hands on what it gave if that is still its address: where not, {@link moved} is called. */
  #readThen(then: (url: URL, reading: Reading) => void, isFirstLook = false): void {
    const url = this.#url();
    const asked = this.#isAsked(url);
    const steps = this.#read(this.#page.document, url, asked, isFirstLook && !asked);
    this.#steps = steps;
    inTurns(steps, this.#turns, (reading, cost) => {
      if (this.#steps !== steps) return;
      this.#steps = null;
      this.#cost = cost;
      if (url.href === this.#page.location.href) then(url, reading);
    });
  }

  #isAsked(url: URL): boolean {
    return this.#asked === this.#whatIsAt(url);
  }

  #whatIsAt(url: URL): string {
    return this.#keyOf(url) ?? url.href;
  }

  #giveUp(): void {
    const isUnread = this.#latest !== 0 || this.#steps;
    this.#dropReading();
    if (isUnread) this.#check(true);
    this.#rest();
    this.#settle();
  }

  /** Once the last reading is over: where the text of the address before is all that ever came, that is told. */
  #settle(): void {
    if (this.#steps) {
      this.#end = this.#page.setTimeout(() => this.#settle(), QUIET);
      return;
    }
    if (!/^(loading)?$/.test(this.#told) || !this.#stale) return;
    const url = this.#url();
    // A portal's number is another posting; where there are none, another address may well show the same one.
    if (postingKey(url) !== null) this.#tell(url.href, { unread: 'no-text' });
    else this.#readAndTell();
  }
}

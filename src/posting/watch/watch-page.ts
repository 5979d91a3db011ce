import { inTurns, type Steps, type Turns } from '../budget/budget.ts';
import { shadowRootsIn } from '../dom/shadow-roots.ts';
import { isAwaited } from '../dom/shadows.ts';
import { postingKey } from '../identity/identity.ts';
import type { Reading } from '../posting.ts';
import { textOfReading } from '../text/text-of-reading.ts';
import type { ReadPage, TellReading } from './page-reader.ts';
import { BETWEEN_MOVES, LONGEST, PATIENCE, QUIET, REST, WATCHED } from './watch-times.ts';

/** Parts of a window that the watcher needs; tests pass their own. */
type Page = Pick<Window, 'document' | 'location' | 'setTimeout' | 'clearTimeout'>;

const CHANGES = { childList: true, subtree: true, characterData: true };

/**
 * Reads a page that may still be loading, or that switches postings without a page load. It reads once the page
 * is still, or after `LONGEST`, and again on changes. It stops after `WATCHED`, so an open page costs nothing.
 *
 * Reports always belong to the current address: while the previous posting's text is still shown, the page
 * counts as loading. A reading pauses for the page's scripts and is dropped if the page navigates.
 */
export class PageWatcher {
  readonly #page: Page;
  readonly #read: ReadPage;
  readonly #tell: TellReading;
  readonly #turns: Turns;
  readonly #observer = new MutationObserver(() => this.#wait());
  readonly #keyOf: (url: URL) => string | null;
  /**
   * A finished load may not mutate the document: some portals put the posting in a frame, and a script may fill
   * existing shadow roots.
   */
  readonly #loaded = ({ target }: Event) => {
    if (/^(iframe|script)$/.test((target as Element).localName)) this.#wait();
  };
  #key: string | null = null;
  /** Address that the user asked to read last. A later reading of the settled page was asked for too. */
  #asked: string | null = null;
  #told = '';
  /** Text shown before the address changed; null if it has not changed. */
  #stale: string | null = null;
  #quiet = 0;
  /** Duration of the last reading in ms. */
  #cost = 0;
  /** Current reading, or null. */
  #steps: Steps<Reading> | null = null;
  /** Until when a look counts as a first one, which waits for missing content; 0 before the first. */
  #patientUntil = 0;
  /** Timer of the latest time to read changes; 0 if nothing has changed. */
  #latest = 0;
  #end = 0;
  /** Timer that delays following another navigation, and whether one happened since. */
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

  /** Handles a new address, or a page that is shown again after it was hidden. */
  moved(): void {
    if (this.#pause !== 0) {
      this.#movedAgain = true;
      return;
    }
    this.#pause = this.#page.setTimeout(() => this.#goOn(), BETWEEN_MOVES);
    this.#follow();
  }

  /** Reads the page on the user's request; a page that is not watched is read just once. */
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
    // On other addresses nothing is read automatically, whatever appears.
    if (this.#isRead()) {
      this.#observer.observe(this.#page.document, CHANGES);
      this.#page.document.addEventListener('load', this.#loaded, true);
      this.#end = this.#page.setTimeout(() => this.#giveUp(), WATCHED);
    }
    this.#check();
  }

  /** Whether a posting may be read here: by its address or the user's request. */
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
   * Reads the page now. `restless`: it never got still, so the result counts despite pending changes. `isNew`:
   * its current content was not read before.
   */
  #check(restless = false, isNew = !restless): void {
    this.#forgetChanges();
    // The text may belong to the previous address; `#follow` will read again.
    if (this.#movedAgain) return;
    // The previous reading is still running; later changes are read after it.
    if (this.#steps) {
      this.#wait();
      return;
    }
    const isFirstLook = isNew && Date.now() < (this.#patientUntil || Infinity);
    this.#readThen((url, reading) => {
      // After a navigation the text may be partly of the previous posting: wait until the page is still.
      if (!restless && this.#stale !== null && this.#latest !== 0) return;
      // Mutations in shadow roots are invisible from outside; later roots are found at the next reading.
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

  /**
   * Reads the page and passes on the result if the address is still the same; otherwise {@link moved} is called.
   */
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

  /** After the last reading, reports that only the previous address's text ever appeared. */
  #settle(): void {
    if (this.#steps) {
      this.#end = this.#page.setTimeout(() => this.#settle(), QUIET);
      return;
    }
    if (!/^(loading)?$/.test(this.#told) || !this.#stale) return;
    const url = this.#url();
    // A new number is another posting; without numbers, another address may show the same one.
    if (postingKey(url) !== null) this.#tell(url.href, { unread: 'no-text' });
    else this.#readAndTell();
  }
}

import { onMessage, sendMessage } from '#src/messages.ts';
import type { ListScores } from '#src/page/lists/list-scores.ts';
import type { Steps } from '#src/posting/budget/budget.ts';
import { pageKey } from '#src/posting/identity/identity.ts';
import type { Reading } from '#src/posting/posting.ts';
import { mayHoldPosting } from '#src/posting/watch/may-hold-posting.ts';
import type { ReadPage, TellReading } from '#src/posting/watch/page-reader.ts';
import { PageWatcher } from '#src/posting/watch/watch-page.ts';
import { answerAlive } from './answer-alive.ts';
import { askUntilAnswered } from './ask-until-answered.ts';
import { onMoved } from './follow-address.ts';
import { largeEnough, readThroughItsPage } from './frame.ts';
import type { PageScript } from './page-scripts.ts';
import type { PageSettings } from './page-settings.ts';
import { PAGE_TURNS } from './page-turns.ts';
import { type PageWorld, pageWorld } from './page-world.ts';
import { onSettingsNews } from './settings-news.ts';

/**
 * Runs a content script for the lifetime of its page: has the page read, again after each change, and reports
 * the result to the background. It knows nothing of the user's skills and changes the page only to show
 * recognised words on request. On a site that is turned off it reads nothing and reports that.
 *
 * Reader, marks and scores are separate scripts, loaded on demand. A page has one follower: if access is given
 * again, this runs a second time and resumes it.
 */
export async function followPage(): Promise<void> {
  if (readThroughItsPage(window)) return;
  await largeEnough(window);
  const world = pageWorld();
  if (world.follower) return (await world.follower).turn({ given: true });
  const { life } = world;
  const starting = askSettings(needsReader(world) ? 'reader' : undefined).then(
    (given) => new Follower(world, given),
  );
  world.follower = starting;
  const follower = await starting;
  answerAlive();
  onMessage('follow', ({ data }) => follower.turn({ given: data }));
  onMessage('readAgain', () => follower.readAgain());
  onMessage('tellAgain', () => follower.moved());
  onMessage('scoresChanged', () => follower.scoresChanged());
  const { signal } = life;
  onSettingsNews(async () => follower.turn(await askSettings()), signal);
  onMoved(() => follower.moved(), signal);
  window.addEventListener('pageshow', ({ persisted }) => persisted && follower.moved(), { signal });
  signal.addEventListener('abort', () => follower.stop());
}

/** Reads the page while both the browser gives access and the user has not turned the site off. */
class Follower {
  readonly #world: PageWorld;
  readonly #watcher: PageWatcher;
  /** Created on first use, so it costs nothing without scores on lists. */
  #lists: ListScores | null = null;
  #given = true;
  #settings: PageSettings;
  #following = false;
  /** Whether the reader failed to load. */
  #isReaderMissing = false;
  /** Last report. */
  #told: object | null = null;

  constructor(world: PageWorld, settings: PageSettings) {
    this.#world = world;
    this.#settings = settings;
    const tell = (...told: Parameters<TellReading>) => this.#tell(...told);
    const read: ReadPage = (document, url, asked, isFirstLook) => {
      world.isFirstLook = isFirstLook;
      // Asking ends a script that an update has cut off.
      return (
        (!world.life.isOver && world.read?.(document, url, asked)) || this.#readNothing(document, url, asked)
      );
    };
    world.bring = bringScript;
    this.#watcher = new PageWatcher(window, read, tell, PAGE_TURNS, pageKey);
    this.#decide();
  }

  /** Handles a change of access or settings. */
  turn({ given = this.#given, ...changed }: { given?: boolean } & Partial<PageSettings>): void {
    const isSame = given === this.#given && (changed.off ?? this.#settings.off) === this.#settings.off;
    this.#given = given;
    this.#settings = { ...this.#settings, ...changed };
    if (isSame) this.#turnLists();
    else this.#decide();
  }

  /** Handles a navigation without a load, a page shown again, or a request to report again. */
  moved(): void {
    if (this.#world.life.isOver) return;
    this.#lists?.moved();
    if (this.#following) this.#withReader(() => this.#following && this.#watcher.moved());
    else if (this.#settings.off) this.#tell(location.href, { unread: 'off' });
  }

  /** Reads the page on the user's request, once if it is not read automatically. */
  readAgain(): void {
    // Retry a reader that failed to load.
    this.#world.generic ??= undefined;
    this.#world.words ??= undefined;
    this.#withReader(() => this.#watcher.ask(this.#following), true);
  }

  scoresChanged(): void {
    this.#lists?.refresh();
  }

  stop(): void {
    this.#following = false;
    this.#watcher.stop();
    this.#world.marks?.hide();
    this.#lists?.stop();
  }

  #decide(): void {
    const { off } = this.#settings;
    const wanted = this.#given && !off;
    const begins = wanted && !this.#following;
    if (!wanted) this.stop();
    this.#following = wanted;
    if (begins) this.#withReader(() => this.#following && this.#watcher.start());
    this.#turnLists();
    if (off) this.#tell(location.href, { unread: 'off' });
  }

  /** Runs `then`, with the reader loaded first if the page may hold a posting or the user `asked`. */
  #withReader(then: () => void, asked = false): void {
    if (!needsReader(this.#world, asked)) then();
    else
      bringScript('reader').then((isThere) => {
        this.#isReaderMissing = !isThere;
        then();
      });
  }

  /** Returns the result without a reader: no posting, or loading, or broken if the reader failed to load. */
  // biome-ignore lint/correctness/useYield: there is nothing to wait for
  *#readNothing(_document: Document, url: URL, asked = false): Steps<Reading> {
    if (!asked && !mayHoldPosting(url)) return { unread: 'no-posting' };
    return { unread: this.#isReaderMissing ? 'broken' : 'loading' };
  }

  /** Shows scores on lists of a followed site, if the user wants them. */
  #turnLists(): void {
    const { scores, theme } = this.#settings;
    const wanted = this.#following && scores;
    const { newListScores, life } = this.#world;
    if (wanted && !newListScores) bringScript('lists').then((isThere) => isThere && this.#turnLists());
    if (wanted && newListScores) {
      this.#lists ??= newListScores(pageKey, () => !life.isOver);
      this.#lists.start(theme);
    } else this.#lists?.stop();
  }

  /**
   * Reports a reading. If the browser stops the background while it stores it, a retry starts it again, unless
   * there is a newer report. During an update of the extension there is no background; the page must not see an
   * error.
   */
  #tell(url: string, reading: Reading): void {
    if (this.#world.life.isOver) return;
    const told = { url, reading };
    this.#told = told;
    const send = () => sendMessage('pageRead', told);
    send()
      .catch(() => (this.#told === told && !this.#world.life.isOver ? send() : undefined))
      .catch(() => undefined);
  }
}

/** Whether the reader is missing although the page may hold a posting, or the user `asked`. */
const needsReader = ({ read }: PageWorld, asked = false): boolean =>
  !read && (asked || mayHoldPosting(new URL(location.href)));

/** Gets the settings of this site and, with them, a script. If the background gives none, nothing is read. */
async function askSettings(needs?: PageScript): Promise<PageSettings> {
  return askUntilAnswered(() => sendMessage('pageSettings', needs)).catch(() => ({
    off: true,
    scores: false,
    theme: 'system',
  }));
}

/** Scripts being injected. */
const coming = new Map<PageScript, Promise<boolean>>();

/** Asks the background to inject a script into this frame. Returns whether it is there. */
function bringScript(script: PageScript): Promise<boolean> {
  const bringing =
    coming.get(script) ??
    askUntilAnswered(() => sendMessage('scriptNeeded', script)).then(
      () => true,
      () => false,
    );
  coming.set(script, bringing);
  bringing.then(() => coming.delete(script));
  return bringing;
}

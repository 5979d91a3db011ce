import type { ListScores } from '#src/lists/list-scores.ts';
import { onMessage, sendMessage } from '#src/messages.ts';
import type { Steps } from '#src/posting/budget.ts';
import { pageKey } from '#src/posting/identity.ts';
import { mayHoldPosting } from '#src/posting/may-hold-posting.ts';
import type { ReadPage, TellReading } from '#src/posting/page-reader.ts';
import type { Reading } from '#src/posting/posting.ts';
import { PageWatcher } from '#src/posting/watch-page.ts';
import { answerAlive } from './answer-alive.ts';
import { askUntilAnswered } from './ask-until-answered.ts';
import { bringScript } from './bring-script.ts';
import { onMoved } from './follow-address.ts';
import { largeEnough, readThroughItsPage } from './frame.ts';
import type { PageScript } from './page-scripts.ts';
import type { PageSettings } from './page-settings.ts';
import { PAGE_TURNS } from './page-turns.ts';
import { type PageWorld, pageWorld } from './page-world.ts';
import { onSettingsNews } from './settings-news.ts';

/**
 * What a content script does for as long as its page is there: it has the page read, and again whenever it changes, and
 * tells the background what it holds. It knows nothing of the user's skills, and leaves the page as it is until the
 * user asks to see the recognised words on it. Where the user turned the site off, it looks at nothing and says so. What
 * reads, marks and shows scores are scripts of their own, which come when they are needed. One follows a page: where
 * access is given again, this is run a second time.
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

/** Reads the page as long as both agree: the browser, which gives the access, and the user, who may turn the site off. */
class Follower {
  readonly #world: PageWorld;
  readonly #watcher: PageWatcher;
  /** Made when it is first wanted: who wants no scores on lists pays nothing for them. */
  #lists: ListScores | null = null;
  #given = true;
  #settings: PageSettings;
  #following = false;
  /** Whether the reader was asked for, and did not come. */
  #isReaderMissing = false;
  /** What was told last. */
  #told: object | null = null;

  constructor(world: PageWorld, settings: PageSettings) {
    this.#world = world;
    this.#settings = settings;
    const tell = (...told: Parameters<TellReading>) => this.#tell(...told);
    const read: ReadPage = (document, url, asked, isFirstLook) => {
      world.isFirstLook = isFirstLook;
      return world.read?.(document, url, asked) ?? this.#readNothing(document, url, asked);
    };
    world.bring = bringScript;
    this.#watcher = new PageWatcher(window, read, tell, PAGE_TURNS, pageKey);
    this.#decide();
  }

  /** Something has changed about what the browser or the user allows. */
  turn({ given = this.#given, ...changed }: { given?: boolean } & Partial<PageSettings>): void {
    const isSame = given === this.#given && (changed.off ?? this.#settings.off) === this.#settings.off;
    this.#given = given;
    this.#settings = { ...this.#settings, ...changed };
    if (isSame) this.#turnLists();
    else this.#decide();
  }

  /** The page has gone elsewhere without loading, is shown again, or is to tell once more what it holds. */
  moved(): void {
    if (this.#world.life.isOver) return;
    this.#lists?.moved();
    if (this.#following) this.#withReader(() => this.#following && this.#watcher.moved());
    else if (this.#settings.off) this.#tell(location.href, { unread: 'off' });
  }

  /** The user wants the page read: where nothing is read by itself, this once. */
  readAgain(): void {
    // What did not come before is asked for once more.
    this.#world.generic ??= undefined;
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

  /** Does that, with the reader where the page may hold a posting or the user `asked`; without it where it does not come. */
  #withReader(then: () => void, asked = false): void {
    if (!needsReader(this.#world, asked)) then();
    else
      bringScript('reader').then((isThere) => {
        this.#isReaderMissing = !isThere;
        then();
      });
  }

  /** What is read without the reader: that there is no posting, or that it is on its way, or should have been. */
  // biome-ignore lint/correctness/useYield: there is nothing to wait for
  *#readNothing(_document: Document, url: URL, asked = false): Steps<Reading> {
    if (!asked && !mayHoldPosting(url)) return { unread: 'no-posting' };
    return { unread: this.#isReaderMissing ? 'broken' : 'loading' };
  }

  /** Scores stand on the lists of a site that is read, if the user wants that. */
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
   * Tells what was read. The background may be stopped while it keeps that, and then nobody has heard of it: it is told once
   * more, which starts the background again, unless there is something newer to tell by then. While the extension is updated
   * the background is gone; the page must not hear of it.
   */
  #tell(url: string, reading: Reading): void {
    const told = { url, reading };
    this.#told = told;
    const send = () => sendMessage('pageRead', told);
    send()
      .catch(() => (this.#told === told && !this.#world.life.isOver ? send() : undefined))
      .catch(() => undefined);
  }
}

/** Whether the reader is not there where the page may hold a posting, or the user `asked`. */
const needsReader = ({ read }: PageWorld, asked = false): boolean =>
  !read && (asked || mayHoldPosting(new URL(location.href)));

/**
 * What the user set for this site, and with it a script that is needed there. Where the background does not know there is no
 * telling, so nothing is read.
 */
async function askSettings(needs?: PageScript): Promise<PageSettings> {
  return askUntilAnswered(() => sendMessage('pageSettings', needs)).catch(() => ({
    off: true,
    scores: false,
    theme: 'system',
  }));
}

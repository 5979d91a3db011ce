import { ListScores } from '#src/lists/list-scores.ts';
import { receiveMarks } from '#src/marks/receive-marks.ts';
import { onMessage, sendMessage } from '#src/messages.ts';
import type { Reading } from '#src/posting/posting.ts';
import { PageWatcher, type ReadPage, type TellReading } from '#src/posting/watch-page.ts';
import { answerAlive } from './answer-alive.ts';
import { onMoved } from './follow-address.ts';
import { largeEnough, readThroughItsPage } from './frame.ts';
import { Lifetime } from './lifetime.ts';
import type { PageSettings } from './page-settings.ts';
import { PAGE_TURNS } from './page-turns.ts';
import { onSettingsNews } from './settings-news.ts';

/** How a content script reads the pages of its sites. */
export interface PageReader {
  read: ReadPage;
  /** What tells one posting of the site from the next, by the address alone; null where there is none. */
  keyOf: (url: URL) => string | null;
}

/**
 * What a content script does for as long as its page is there: it reads the page, and again whenever it changes, and
 * tells the background what it holds. It knows nothing of the user's skills, and leaves the page as it is until the
 * user asks to see the recognised words on it. Where the user turned the site off, it looks at nothing and says so.
 */
export async function followPage(reader: PageReader): Promise<void> {
  if (readThroughItsPage(window)) return;
  await largeEnough(window);
  const running = world[RUNNING];
  if (running && !running.life.isOver) return (await running.follower).turn({ given: true });
  const life = new Lifetime();
  const starting = askSettings().then((given) => new Follower(life, reader, given));
  world[RUNNING] = { life, follower: starting };
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

/**
 * The one follower of this page: where access is given again, a script is run a second time. The extension's scripts
 * have a world of their own in each page; but an element's id is a name in every world, and a symbol never is an id.
 */
const RUNNING = Symbol.for('gaplight');
const world = globalThis as { [RUNNING]?: { life: Lifetime; follower: Promise<Follower> } };

/** Reads the page as long as both agree: the browser, which gives the access, and the user, who may turn the site off. */
class Follower {
  readonly #watcher: PageWatcher;
  readonly #marks = receiveMarks();
  /** Made when it is first wanted: who wants no scores on lists pays nothing for them. */
  #lists: ListScores | null = null;
  readonly #life: Lifetime;
  readonly #reader: PageReader;
  #given = true;
  #settings: PageSettings;
  #following = false;
  /** What was told last. */
  #told: object | null = null;

  constructor(life: Lifetime, reader: PageReader, settings: PageSettings) {
    this.#life = life;
    this.#reader = reader;
    this.#settings = settings;
    const tell = (...told: Parameters<TellReading>) => this.#tell(...told);
    this.#watcher = new PageWatcher(window, reader.read, tell, PAGE_TURNS, reader.keyOf);
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
    if (this.#life.isOver) return;
    this.#lists?.moved();
    if (this.#following) this.#watcher.moved();
    else if (this.#settings.off) this.#tell(location.href, { unread: 'off' });
  }

  /** The user wants the page read: where nothing is read by itself, this once. */
  readAgain(): void {
    this.#watcher.ask(this.#following);
  }

  scoresChanged(): void {
    this.#lists?.refresh();
  }

  stop(): void {
    this.#following = false;
    this.#watcher.stop();
    this.#marks.hide();
    this.#lists?.stop();
  }

  #decide(): void {
    const { off } = this.#settings;
    const wanted = this.#given && !off;
    if (wanted && !this.#following) this.#watcher.start();
    if (!wanted) this.stop();
    this.#following = wanted;
    this.#turnLists();
    if (off) this.#tell(location.href, { unread: 'off' });
  }

  /** Scores stand on the lists of a site that is read, if the user wants that. */
  #turnLists(): void {
    const { scores, theme } = this.#settings;
    const wanted = this.#following && scores;
    if (wanted) this.#lists ??= new ListScores(this.#reader.keyOf, () => !this.#life.isOver);
    if (wanted) this.#lists?.start(theme);
    else this.#lists?.stop();
  }

  /**
   * Tells what was read. The background may be stopped while it keeps that, and then nobody has heard of it: it is told once
   * more, which starts the background again, unless there is something newer to tell by then. While the extension is updated
   * the background is gone; the page must not hear of it.
   */
  #tell(url: string, reading: Reading, asked?: number): void {
    const told = { url, reading, ...(asked && { asked }) };
    this.#told = told;
    const send = () => sendMessage('pageRead', told);
    send()
      .catch(() => (this.#told === told && !this.#life.isOver ? send() : undefined))
      .catch(() => undefined);
  }
}

/**
 * What the user set for this site. The background may be stopped while it is asked, and starts again when it is asked once
 * more. Where it does not know there is no telling, so nothing is read.
 */
async function askSettings(): Promise<PageSettings> {
  const ask = () => sendMessage('pageSettings');
  return ask()
    .catch(ask)
    .catch(() => ({ off: true, scores: false, theme: 'system' }));
}

import { ListScores } from '#src/lists/list-scores.ts';
import { receiveMarks } from '#src/marks/receive-marks.ts';
import { onMessage, sendMessage } from '#src/messages.ts';
import { siteAt } from '#src/posting/identity.ts';
import type { Reading } from '#src/posting/posting.ts';
import { PageWatcher } from '#src/posting/watch-page.ts';
import { onSettings, type Settings, settings } from '#src/store/settings.ts';
import { answerAlive } from './alive.ts';
import { onMoved } from './follow-address.ts';
import { readThroughItsPage } from './frame.ts';
import { Lifetime } from './lifetime.ts';

/** How a content script reads the pages of its sites. */
export interface PageReader {
  read: (document: Document, url: URL) => Reading;
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
  const running = world[RUNNING];
  if (running && !running.life.isOver) return (await running.follower).turn({ given: true });
  const life = new Lifetime();
  const starting = wishesOf(settings()).then((wishes) => new Follower(life, reader, wishes));
  world[RUNNING] = { life, follower: starting };
  const follower = await starting;
  const forget = onSettings(async (now) => follower.turn(await wishesOf(now)));
  answerAlive();
  onMessage('follow', ({ data }) => follower.turn({ given: data }));
  onMessage('readAgain', () => follower.readAgain());
  onMessage('scoresChanged', () => follower.scoresChanged());
  const { signal } = life;
  onMoved(() => follower.moved(), signal);
  window.addEventListener('pageshow', ({ persisted }) => persisted && follower.moved(), { signal });
  signal.addEventListener('abort', () => {
    forget();
    follower.stop();
  });
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
  #wishes: Wishes;
  #following = false;

  constructor(life: Lifetime, reader: PageReader, wishes: Wishes) {
    this.#life = life;
    this.#reader = reader;
    this.#wishes = wishes;
    this.#watcher = new PageWatcher(window, reader.read, (...told) => this.#tell(...told), reader.keyOf);
    this.#decide();
  }

  /** Something has changed about what the browser or the user allows. */
  turn({ given = this.#given, ...wishes }: { given?: boolean } & Partial<Wishes>): void {
    const isSame = given === this.#given && (wishes.off ?? this.#wishes.off) === this.#wishes.off;
    this.#given = given;
    this.#wishes = { ...this.#wishes, ...wishes };
    if (isSame) this.#turnLists();
    else this.#decide();
  }

  /** The page has gone elsewhere without loading, or is shown again. */
  moved(): void {
    if (this.#life.isOver) return;
    this.#lists?.moved();
    if (this.#following) this.#watcher.moved();
    else if (this.#wishes.off) this.#tell(location.href, { unread: 'off' });
  }

  /** The user wants the page read: where nothing is read by itself, this once. */
  readAgain(): void {
    if (this.#following) this.#watcher.moved();
    else this.#tell(location.href, this.#reader.read(document, new URL(location.href)));
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
    const { off } = this.#wishes;
    const wanted = this.#given && !off;
    if (wanted && !this.#following) this.#watcher.start();
    if (!wanted) this.stop();
    this.#following = wanted;
    this.#turnLists();
    if (off) this.#tell(location.href, { unread: 'off' });
  }

  /** Scores stand on the lists of a site that is read, if the user wants that. */
  #turnLists(): void {
    const { scores, theme } = this.#wishes;
    const wanted = this.#following && scores;
    if (wanted) this.#lists ??= new ListScores(this.#reader.keyOf, () => !this.#life.isOver);
    if (wanted) this.#lists?.start(theme);
    else this.#lists?.stop();
  }

  #tell(url: string, reading: Reading): void {
    // The background may be gone while the extension is updated; the page must not hear of it.
    sendMessage('pageRead', { url, reading }).catch(() => this.#life.isOver);
  }
}

/** What the user set that a page's script goes by. */
interface Wishes {
  /** Whether this site is not to be read. */
  off: boolean;
  /** Whether its lists carry scores. */
  scores: boolean;
  theme: Settings['theme'];
}

/** What the user set for this site. Where the settings do not open there is no telling, so nothing is read. */
async function wishesOf(given: Settings | Promise<Settings>): Promise<Wishes> {
  const site = siteAt(new URL(location.href));
  try {
    const { sitesOff, scoresOnLists, theme } = await given;
    return { off: site !== null && sitesOff.includes(site.id), scores: scoresOnLists, theme };
  } catch {
    return { off: true, scores: false, theme: 'system' };
  }
}

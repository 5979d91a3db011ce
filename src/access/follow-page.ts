import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { receiveMarks } from '#src/marks/receive-marks.ts';
import { onMessage, sendMessage } from '#src/messages.ts';
import { siteAt } from '#src/posting/identity.ts';
import type { Reading } from '#src/posting/posting.ts';
import { PageWatcher } from '#src/posting/watch-page.ts';
import { onSettings, type Settings, settings } from '#src/store/settings.ts';
import { answerAlive } from './alive.ts';
import { readThroughItsPage } from './frame.ts';

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
export async function followPage(ctx: ContentScriptContext, reader: PageReader): Promise<void> {
  if (readThroughItsPage(window)) return;
  if (world.gaplight && !world.gaplight.ctx.isInvalid)
    return (await world.gaplight.follower).turn({ given: true });
  const starting = isOff(settings()).then((off) => new Follower(ctx, reader, off));
  world.gaplight = { ctx, follower: starting };
  const follower = await starting;
  const forget = onSettings(async (now) => follower.turn({ off: await isOff(now) }));
  answerAlive();
  onMessage('follow', ({ data }) => follower.turn({ given: data }));
  onMessage('readAgain', () => follower.readAgain());
  onMoved(ctx, () => follower.moved());
  ctx.addEventListener(window, 'pageshow', ({ persisted }) => persisted && follower.moved());
  ctx.onInvalidated(() => {
    forget();
    follower.stop();
  });
}

/**
 * The one follower of this page: where access is given again, a script is run a second time. The extension's scripts
 * have a world of their own in each page, and the page does not see it.
 */
const world = globalThis as { gaplight?: { ctx: ContentScriptContext; follower: Promise<Follower> } };

/** Reads the page as long as both agree: the browser, which gives the access, and the user, who may turn the site off. */
class Follower {
  readonly #watcher: PageWatcher;
  readonly #marks = receiveMarks();
  readonly #ctx: ContentScriptContext;
  readonly #reader: PageReader;
  #given = true;
  #off: boolean;
  #following = false;

  constructor(ctx: ContentScriptContext, reader: PageReader, off: boolean) {
    this.#ctx = ctx;
    this.#reader = reader;
    this.#off = off;
    this.#watcher = new PageWatcher(window, reader.read, (...told) => this.#tell(...told), reader.keyOf);
    this.#decide();
  }

  /** One of the two has changed. */
  turn({ given = this.#given, off = this.#off }: { given?: boolean; off?: boolean }): void {
    if (given === this.#given && off === this.#off) return;
    this.#given = given;
    this.#off = off;
    this.#decide();
  }

  /** The page has gone elsewhere without loading, or is shown again. */
  moved(): void {
    if (this.#following) this.#watcher.moved();
    else if (this.#off) this.#tell(location.href, { unread: 'off' });
  }

  /** The user wants the page read: where nothing is read by itself, this once. */
  readAgain(): void {
    if (this.#following) this.#watcher.moved();
    else this.#tell(location.href, this.#reader.read(document, new URL(location.href)));
  }

  stop(): void {
    this.#following = false;
    this.#watcher.stop();
    this.#marks.hide();
  }

  #decide(): void {
    const wanted = this.#given && !this.#off;
    if (wanted && !this.#following) this.#watcher.start();
    if (!wanted) this.stop();
    this.#following = wanted;
    if (this.#off) this.#tell(location.href, { unread: 'off' });
  }

  #tell(url: string, reading: Reading): void {
    // The background may be gone while the extension is updated; the page must not hear of it.
    sendMessage('pageRead', { url, reading }).catch(() => this.#ctx.isInvalid && this.#watcher.stop());
  }
}

/** Whether the user turned this site off. Where the settings do not open there is no telling, so nothing is read. */
async function isOff(given: Settings | Promise<Settings>): Promise<boolean> {
  const site = siteAt(new URL(location.href));
  try {
    const { sitesOff } = await given;
    return site !== null && sitesOff.includes(site.id);
  } catch {
    return true;
  }
}

/**
 * Calls `then` when the page has gone elsewhere without loading, also to its own address again: the browser tells the
 * background of that as if the page were loaded anew. Before the Navigation API, WXT watches the address.
 */
function onMoved(ctx: ContentScriptContext, then: () => void): void {
  if ('navigation' in window) {
    window.navigation.addEventListener('navigatesuccess', then, { signal: ctx.signal });
  } else {
    ctx.addEventListener(window, 'wxt:locationchange', then);
  }
}

import { CHIP_LIFE, ChipLayer, type ShownChip } from './chip-layer.ts';
import { LinkPlaces } from './link-places.ts';
import { Pace } from './pace.ts';
import { PostingLinks } from './posting-links.ts';
import { SeenScores } from './seen-scores.ts';

/** Distance from the visible area at which links are requested, so chips are ready when links scroll into view. */
const NEAR = '200px';
const CHANGES = {
  childList: true,
  subtree: true,
  attributes: true,
  attributeFilter: ['class', 'style', 'href', 'hidden', 'open'],
};

/**
 * Shows a score beside each link to a posting that was read before. It searches for links when the page changes,
 * requests scores for visible links, and moves chips with scrolling content. While stopped, or while the page is
 * hidden, it does nothing.
 */
export class ListScores {
  readonly #isAlive: () => boolean;
  readonly #layer = new ChipLayer(document);
  readonly #links: PostingLinks;
  readonly #scores: SeenScores;
  readonly #pace = new Pace(() => this.#look());
  readonly #observer = new MutationObserver(() => this.#pace.changed());
  readonly #sizes = new ResizeObserver(() => this.#draw());
  readonly #nearby = new IntersectionObserver((entries) => this.#come(entries), { rootMargin: NEAR });
  /** Watched links with their postings, and those in or near the visible area. */
  #watched = new Map<HTMLAnchorElement, string>();
  readonly #near = new Set<HTMLAnchorElement>();
  readonly #places = new LinkPlaces();
  #on: AbortController | null = null;
  #awake = false;
  #frame = 0;
  #pulse = 0;
  #turn = 0;

  /**
   * @param keyOf Returns the posting id of an address.
   * @param isAlive Whether the extension still runs.
   */
  constructor(keyOf: (url: URL) => string | null, isAlive: () => boolean) {
    this.#links = new PostingLinks(keyOf);
    this.#isAlive = isAlive;
    this.#scores = new SeenScores(() => this.#draw());
  }

  /** Starts, or continues with another theme. */
  start(theme: 'system' | 'light' | 'dark'): void {
    this.#layer.theme = theme;
    if (this.#on) this.#draw();
    else this.#begin(new AbortController());
  }

  /** Stops and removes all chips at once. */
  stop(): void {
    this.#on?.abort();
    this.#on = null;
    this.#sleep();
    this.#layer.remove();
    this.#scores.forget();
  }

  /** Call this when scores may have changed. */
  refresh(): void {
    if (!this.#on) return;
    this.#scores.outdate();
    if (this.#awake) this.#ask();
  }

  /** Call this when the page has navigated without loading. */
  moved(): void {
    if (this.#awake) this.#pace.changed();
  }

  #begin(on: AbortController): void {
    this.#on = on;
    const { signal } = on;
    const draw = () => this.#draw();
    // Most of these events do not bubble, so we listen in the capture phase.
    for (const type of ['scroll', 'load', 'toggle', 'transitionend'])
      document.addEventListener(type, draw, { signal, capture: true, passive: true });
    window.addEventListener('resize', () => this.#resized(), { signal });
    document.addEventListener('visibilitychange', () => this.#wake(), { signal });
    window.addEventListener('focus', draw, { signal });
    this.#wake();
  }

  #wake(): void {
    if (document.hidden) this.#sleep();
    else if (!this.#awake) this.#watch();
  }

  #watch(): void {
    this.#awake = true;
    this.#pulse = window.setInterval(() => this.#beat(), CHIP_LIFE / 4);
    this.#layer.renew();
    this.#observer.observe(document, CHANGES);
    this.#sizes.observe(document.documentElement);
    this.#look();
  }

  #sleep(): void {
    this.#awake = false;
    clearInterval(this.#pulse);
    this.#turn++;
    this.#pace.stop();
    this.#observer.disconnect();
    this.#sizes.disconnect();
    this.#nearby.disconnect();
    this.#watched.clear();
    this.#near.clear();
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }

  /** Also notices a removed extension while nothing else happens on the page. */
  #beat(): void {
    if (this.#isAlive()) this.#layer.renew();
    else this.stop();
  }

  #resized(): void {
    this.#places.outdate();
    this.#draw();
  }

  /** Searches for links and watches new ones. */
  async #look(): Promise<void> {
    if (!this.#isAlive()) {
      this.stop();
      return;
    }
    const turn = ++this.#turn;
    const found = await this.#links.find(document, nextFrame);
    if (turn !== this.#turn) return;
    const now = new Map([...found].map(([id, link]) => [link, id]));
    for (const link of this.#watched.keys()) {
      if (now.has(link)) continue;
      this.#nearby.unobserve(link);
      this.#near.delete(link);
    }
    for (const link of now.keys()) if (!this.#watched.has(link)) this.#nearby.observe(link);
    this.#watched = now;
    // The content beside a link may be new, too.
    this.#places.outdate();
    this.#ask();
    this.#draw();
  }

  #come(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) this.#near.add(target as HTMLAnchorElement);
      else this.#near.delete(target as HTMLAnchorElement);
    }
    this.#ask();
    this.#draw();
  }

  #ask(): void {
    this.#scores.want([...this.#near].flatMap((link) => this.#watched.get(link) ?? []));
  }

  /** Schedules one redraw for the next frame. */
  #draw(): void {
    this.#places.changed();
    this.#drawNext();
  }

  #drawNext(): void {
    if (!this.#awake || this.#frame !== 0) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      if (this.#isAlive()) this.#show();
      else this.stop();
    });
  }

  #show(): void {
    const scores = new Map([...this.#near].flatMap((link) => this.#scoreOf(link) ?? []));
    // Without any known posting, not even our empty element is added.
    if (scores.size === 0) {
      this.#layer.show([]);
      return;
    }
    const origin = this.#layer.origin();
    const { places, done } = this.#places.now(scores.keys());
    this.#layer.show(
      [...places].flatMap(([link, { x, y }]) => {
        const entry = scores.get(link);
        return entry ? [{ ...entry, x: x - origin.x, y: y - origin.y }] : [];
      }),
    );
    if (!done) this.#drawNext();
  }

  /** Returns a link with the score to show beside it, or null for none. */
  #scoreOf(link: HTMLAnchorElement): [HTMLAnchorElement, Pick<ShownChip, 'id' | 'score'>][] | null {
    const id = this.#watched.get(link);
    const score = id === undefined ? null : this.#scores.of(id);
    return id !== undefined && score ? [[link, { id, score }]] : null;
  }
}

const nextFrame = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => resolve());
  });

import { CHIP_LIFE, ChipLayer, type ShownChip } from './chip-layer.ts';
import { LinkPlaces } from './link-places.ts';
import { Pace } from './pace.ts';
import { PostingLinks } from './posting-links.ts';
import { SeenScores } from './seen-scores.ts';

/** Links are asked about when they are this near to what the window shows, so that a chip is there when its link comes. */
const NEAR = '200px';
const CHANGES = {
  childList: true,
  subtree: true,
  attributes: true,
  attributeFilter: ['class', 'style', 'href', 'hidden', 'open'],
};

/**
 * Shows the score beside each link of the page that leads to a posting read before. It looks for links when the page has
 * changed, asks about those that the window shows, and moves the chips with what scrolls. While it is stopped, or the
 * page is hidden, it does nothing at all.
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
  /** The links that are watched, with the postings they lead to, and which of them the window shows or nearly shows. */
  #watched = new Map<HTMLAnchorElement, string>();
  readonly #near = new Set<HTMLAnchorElement>();
  readonly #places = new LinkPlaces();
  #on: AbortController | null = null;
  #awake = false;
  #frame = 0;
  #pulse = 0;
  #turn = 0;

  /** `keyOf` tells which posting an address leads to, and `isAlive` whether the extension still is there. */
  constructor(keyOf: (url: URL) => string | null, isAlive: () => boolean) {
    this.#links = new PostingLinks(keyOf);
    this.#isAlive = isAlive;
    this.#scores = new SeenScores(() => this.#draw());
  }

  /** Begins, or goes on with another theme. */
  start(theme: 'system' | 'light' | 'dark'): void {
    this.#layer.theme = theme;
    if (this.#on) this.#draw();
    else this.#begin(new AbortController());
  }

  /** Ends, and takes all chips away at once. */
  stop(): void {
    this.#on?.abort();
    this.#on = null;
    this.#sleep();
    this.#layer.remove();
    this.#scores.forget();
  }

  /** Scores may have changed. */
  refresh(): void {
    if (!this.#on) return;
    this.#scores.outdate();
    if (this.#awake) this.#ask();
  }

  /** The page has gone elsewhere without loading. */
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

  /** Also sees that the extension is gone where nothing else happens on the page. */
  #beat(): void {
    if (this.#isAlive()) this.#layer.renew();
    else this.stop();
  }

  #resized(): void {
    this.#places.outdate();
    this.#draw();
  }

  /** Looks for links, and watches those that are new. */
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
    // What stands beside a link may be new, too.
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

  /** Something may have moved. It is drawn in the next frame: of many that ask for it in one, the first is enough. */
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
    // Where nothing was read before not even our empty element comes into the page.
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

  /** A link with the score that it is to have beside it; null where it is to have none. */
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

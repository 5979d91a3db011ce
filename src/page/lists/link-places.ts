import { isSeen, type LinkPlace, placeLink } from './link-place.ts';

/** Maximum time in ms for measuring links in one frame; the rest waits for the next frame. */
const SLICE = 0.5;

interface Point {
  x: number;
  y: number;
}

/** Cached facts about a link. */
interface Known {
  /** Place of its chip, or null if it could not be measured. */
  place: LinkPlace | null;
  isSeen: boolean;
  /** Turn in which it was last checked, and layout in which its place was measured. */
  turn: number;
  layout: number;
}

/**
 * Tracks where the chips of links are. Checking whether a link is covered costs twenty times as much as reading
 * its position. So each frame reads all positions and checks as many links as time allows, the longest unchecked
 * first. A link that has just moved under a header may keep its chip for a frame or two.
 */
export class LinkPlaces {
  readonly #known = new WeakMap<HTMLAnchorElement, Known>();
  #turn = 0;
  #layout = 0;

  /** Call this when something may have moved or covered a link. */
  changed(): void {
    this.#turn++;
  }

  /**
   * Call this when the page's layout may have changed: each place is measured again. Until then chips keep
   * theirs.
   */
  outdate(): void {
    this.#turn++;
    this.#layout++;
  }

  /** Returns the places of the visible chips in window coordinates, and whether every link was checked. */
  now(links: Iterable<HTMLAnchorElement>): { places: Map<HTMLAnchorElement, Point>; done: boolean } {
    const end = performance.now() + SLICE;
    const boxes = new Map([...links].map((link) => [link, link.getBoundingClientRect()]));
    const oldest = [...boxes].sort(([one], [other]) => this.#turnOf(one) - this.#turnOf(other));
    const waiting = oldest.filter(([link, box]) => this.#isOpen(link, box));
    for (const [link, box] of waiting) {
      this.#lookAt(link, box);
      if (performance.now() > end) break;
    }
    const places = new Map<HTMLAnchorElement, Point>();
    for (const [link, box] of boxes) {
      const { place, isSeen } = this.#known.get(link) ?? { place: null, isSeen: false };
      if (place && isSeen) places.set(link, { x: box.left + place.x, y: box.top + place.y });
    }
    return { places, done: !waiting.some(([link, box]) => this.#isOpen(link, box)) };
  }

  #turnOf(link: HTMLAnchorElement): number {
    return this.#known.get(link)?.turn ?? -1;
  }

  /** Whether a link needs a check: it had none this turn, or it has changed since. */
  #isOpen(link: HTMLAnchorElement, box: DOMRect): boolean {
    const known = this.#known.get(link);
    if (known?.turn !== this.#turn) return true;
    return known.place !== null && !hasSize(known.place, box);
  }

  #lookAt(link: HTMLAnchorElement, box: DOMRect): void {
    const known = this.#known.get(link);
    const holds = known?.place && known.layout === this.#layout && hasSize(known.place, box);
    const place = holds ? known.place : placeLink(link, box);
    const seen = place !== null && isSeen(link, box, place);
    this.#known.set(link, { place, isSeen: seen, turn: this.#turn, layout: this.#layout });
  }
}

const hasSize = ({ width, height }: LinkPlace, box: DOMRect) => width === box.width && height === box.height;

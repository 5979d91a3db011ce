import { isSeen, type LinkPlace, placeLink } from './link-place.ts';

/** The longest that links are looked at in one frame, in ms: what is left is looked at in the next. */
const SLICE = 0.5;

interface Point {
  x: number;
  y: number;
}

/** What is known of a link. */
interface Known {
  /** Where its chip goes; null where that could not be told. */
  place: LinkPlace | null;
  isSeen: boolean;
  /** The last turn in which it was looked at, and the layout in which its place was measured. */
  turn: number;
  layout: number;
}

/**
 * Where the chips of links stand now. To see whether something lies over a link costs twenty times what it costs to see where
 * it is. So each frame has all the places, and looks under as many links as it has time for, the longest
 * unseen first; a link that just went under a header may keep its chip for a frame or two.
 */
export class LinkPlaces {
  readonly #known = new WeakMap<HTMLAnchorElement, Known>();
  #turn = 0;
  #layout = 0;

  /** Something may have moved, or come to lie over a link. */
  changed(): void {
    this.#turn++;
  }

  /** The page may have been laid out anew: each chip's place is looked for again. Until then it keeps the one that it has. */
  outdate(): void {
    this.#turn++;
    this.#layout++;
  }

  /** The places of those chips that can be seen, in the coordinates of the window; and whether all was looked at. */
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

  /** Whether a link has to be looked at: it was not in this turn, or is no longer what it was then. */
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

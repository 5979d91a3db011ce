import { type ChipLook, DARK, FORCED, LIGHT } from './chip-look.ts';
import { CHIP } from './chip-place.ts';
import { drawChip } from './draw-chip.ts';
import type { ListScore } from './list-score.ts';

/**
 * The element has no size, receives no clicks and causes no scrolling. An `!important` rule in a shadow root
 * overrides any rule of the page.
 */
const STYLE = `
  :host {
    all: initial !important;
    position: absolute !important;
    inset: 0 auto auto 0 !important;
    inline-size: 0 !important;
    block-size: 0 !important;
    contain: layout style !important;
    pointer-events: none !important;
    z-index: 2147483647 !important;
  }
  canvas {
    position: absolute;
    inset: 0 auto auto 0;
    inline-size: ${CHIP.width}px;
    block-size: ${CHIP.height}px;
  }
  canvas[hidden] { display: none; }
  @media print { :host { display: none !important; } }
`;

/** Time in ms after which chips disappear unless renewed. */
export const CHIP_LIFE = 8_000;

interface Chip {
  canvas: HTMLCanvasElement;
  /** Content and place of the chip as drawn. */
  drawn: string;
  place: string;
}

/** A chip to show: its posting, and its place relative to the layer in CSS pixels. */
export interface ShownChip {
  id: string;
  score: ListScore;
  x: number;
  y: number;
}

/**
 * All chips of a page, in one element with a closed shadow root. The page can see that Gaplight is there and
 * nothing more: attributes, size and place of the element reveal nothing, and the page's own elements stay
 * unchanged.
 *
 * The layer is hidden from screen readers. A chip cannot be tied to its link without changing the link, and
 * thirty numbers at the end of the page help nobody. The same scores are in the options' list of postings and in
 * each posting's popup.
 */
export class ChipLayer {
  readonly #page: Document;
  readonly #chips = new Map<string, Chip>();
  readonly #spare: Chip[] = [];
  readonly #dark = matchMedia('(prefers-color-scheme: dark)');
  readonly #forced = matchMedia('(forced-colors: active)');
  #host: HTMLElement | null = null;
  #sheet: HTMLElement | null = null;
  #life: Animation | null = null;
  theme: 'system' | 'light' | 'dark' = 'system';

  constructor(page: Document) {
    this.#page = page;
  }

  /** Top left corner of the layer in window coordinates. Creates the layer on first use. */
  origin(): { x: number; y: number } {
    const { left, top } = this.#open().getBoundingClientRect();
    return { x: left, y: top };
  }

  /** Shows exactly these chips. */
  show(chips: readonly ShownChip[]): void {
    const shown = new Set(chips.map(({ id }) => id));
    for (const [id, chip] of this.#chips) {
      if (shown.has(id)) continue;
      this.#chips.delete(id);
      chip.canvas.hidden = true;
      this.#spare.push(chip);
    }
    for (const chip of chips) this.#showChip(chip);
  }

  /**
   * Keeps the chips for another period. When Firefox disables an extension it ends its scripts at once, so chips
   * must disappear by themselves.
   */
  renew(): void {
    if (this.#life) this.#life.currentTime = 0;
  }

  /** Removes the layer from the page. */
  remove(): void {
    this.#host?.remove();
    this.#host = null;
    this.#sheet = null;
    this.#life = null;
    this.#chips.clear();
    this.#spare.length = 0;
  }

  #showChip({ id, score, x, y }: ShownChip): void {
    const chip = this.#chips.get(id) ?? this.#spare.pop() ?? this.#newChip();
    this.#chips.set(id, chip);
    if (chip.canvas.hidden) chip.canvas.hidden = false;
    const scale = this.#page.defaultView?.devicePixelRatio ?? 1;
    const look = this.#look();
    const drawn = `${JSON.stringify(score)} ${scale} ${look.ground}`;
    if (chip.drawn !== drawn) drawChip(chip.canvas, score, look, scale);
    chip.drawn = drawn;
    const place = `${Math.round(x)}px ${Math.round(y)}px`;
    if (chip.place !== place) chip.canvas.style.translate = place;
    chip.place = place;
  }

  #look(): ChipLook {
    if (this.#forced.matches) return FORCED;
    return this.theme === 'dark' || (this.theme === 'system' && this.#dark.matches) ? DARK : LIGHT;
  }

  #newChip(): Chip {
    const canvas = this.#page.createElement('canvas');
    this.#sheet?.append(canvas);
    return { canvas, drawn: '', place: '' };
  }

  #open(): HTMLElement {
    const host = this.#host ?? this.#make();
    // Beside the body rather than in it, where a redraw of the page's content rarely reaches. Some pages remove
    // it all the same.
    if (host.parentNode !== this.#page.documentElement) this.#page.documentElement.append(host);
    return host;
  }

  #make(): HTMLElement {
    const host = this.#page.createElement('div');
    host.setAttribute('aria-hidden', 'true');
    const root = host.attachShadow({ mode: 'closed' });
    // A style element would need permission from the page's security policy.
    const style = new CSSStyleSheet();
    style.replaceSync(STYLE);
    root.adoptedStyleSheets = [style];
    const sheet = root.appendChild(this.#page.createElement('div'));
    this.#life = sheet.animate({ visibility: ['visible', 'hidden'] }, { delay: CHIP_LIFE, fill: 'forwards' });
    this.#sheet = sheet;
    this.#host = host;
    return host;
  }
}

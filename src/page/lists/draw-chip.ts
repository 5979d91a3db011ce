import type { Band } from '#src/match/match.ts';
import type { ChipLook } from './chip-look.ts';
import { CHIP } from './chip-place.ts';
import type { ListScore } from './list-score.ts';

const FAMILY = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif';
const [STRONG, PLAIN] = [`600 11px ${FAMILY}`, `400 11px ${FAMILY}`];
const RING = { width: 12, radius: 4.5 } as const;
/** Space between the parts of a chip, and the minimum at both ends, in CSS pixels. */
const ROOM = 4;
const EDGE = 5;
/** Gap between the filled and the empty part, as a share of the ring. */
const GAP = 0.06;

/** Filled share of the ring per band. */
const FILLED: Record<Band, number> = { strong: 1, good: 0.75, fair: 0.5, stretch: 0.25 };

/**
 * Draws a chip: the band as a ring, a word, and the reason.
 *
 * Drawn on a canvas rather than written, because a page can search text (`window.find`) and measure painted text
 * even in shadow roots. A canvas reveals nothing.
 * @param scale Device pixels per CSS pixel.
 */
export function drawChip(canvas: HTMLCanvasElement, score: ListScore, look: ChipLook, scale: number): void {
  canvas.width = Math.round(CHIP.width * scale);
  canvas.height = Math.round(CHIP.height * scale);
  // Software rendering: a hundred hardware canvases would each become a layer of their own.
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (!pen) return;
  pen.scale(scale, scale);
  drawGround(pen, look);
  const { band, word, why } = score;
  const start = RING.width + ROOM;
  const whyStart = start + widthOf(pen, word, STRONG) + (why ? ROOM : 0);
  const width = whyStart + widthOf(pen, why, PLAIN);
  // Wide fonts are condensed, because all chips have one size.
  const squeeze = Math.min(1, (CHIP.width - 2 * EDGE) / width);
  pen.translate((CHIP.width - width * squeeze) / 2, 0);
  pen.scale(squeeze, 1);
  drawRing(pen, band && FILLED[band], look);
  write(pen, word, start, STRONG, look.ink);
  write(pen, why, whyStart, PLAIN, look.quiet);
}

function drawGround(pen: CanvasRenderingContext2D, { ground, line }: ChipLook): void {
  pen.beginPath();
  pen.roundRect(0.5, 0.5, CHIP.width - 1, CHIP.height - 1, CHIP.height / 2);
  pen.fillStyle = ground;
  pen.fill();
  pen.lineWidth = 1;
  pen.strokeStyle = line;
  pen.stroke();
}

/** The empty part is drawn bolder, as everywhere, so it shows without colour. */
function drawRing(pen: CanvasRenderingContext2D, share: number | null, look: ChipLook): void {
  if (share === null) {
    drawArc(pen, 0, 1, 1, look.quiet);
    return;
  }
  const room = share === 1 ? 0 : GAP / 2;
  if (share < 1) drawArc(pen, share + room, 1 - room, 3, look.gap);
  drawArc(pen, room, share - room, 2.25, look.have);
}

function drawArc(pen: CanvasRenderingContext2D, from: number, to: number, width: number, colour: string) {
  const angle = (share: number) => (share - 0.25) * 2 * Math.PI;
  pen.beginPath();
  pen.arc(RING.width / 2, CHIP.height / 2, RING.radius, angle(from), angle(Math.max(to, from + 0.01)));
  pen.lineWidth = width;
  pen.strokeStyle = colour;
  pen.stroke();
}

function widthOf(pen: CanvasRenderingContext2D, word: string, font: string): number {
  pen.font = font;
  return pen.measureText(word).width;
}

function write(pen: CanvasRenderingContext2D, word: string, x: number, font: string, colour: string): void {
  pen.font = font;
  pen.fillStyle = colour;
  pen.fillText(word, x, CHIP.height / 2 + 4);
}

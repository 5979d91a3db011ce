import { clipText, type MapText, type Measure, type StepText, TYPE_SIZES } from './map-text.ts';

/** Dimensions of the drawing, in px. */
export const MAP_SIZES = {
  /** The radius of a stop, and of the largest glow. */
  stop: 8,
  glow: 16,
  /** The distance between a fork's tracks. */
  lane: 40,
  /** Distances up from a stop to its label's baseline and top, and from there to the caption's baseline. */
  labelUp: 14,
  labelTop: 25,
  captionUp: 31,
  captionTop: 42,
  /** Space below the lowest stop, for its glow or the flag. */
  below: 32,
  /** The length of a fork's split and join. */
  bend: 17,
  /** Space for a three-digit count. */
  value: 20,
  /** The flag's minimum width, and its padding. */
  flagWidth: 36,
  flagPad: 11,
  flagHeight: 17,
  zoneHead: 38,
  zonePad: 10,
  /** Maximum label width; longer labels are cut. */
  label: 240,
} as const;

/** A measured step: its labels, and its minimum width. */
export interface StepBox {
  section: number;
  step: number;
  labels: { text: string; width: number }[];
  caption: { text: string; width: number } | null;
  width: number;
  /** The width of the flag, if shown here. */
  flag: number;
}

/** Returns the flag's width for its text. */
export const flagWidth = ({ flag }: MapText, measure: Measure): number =>
  Math.max(MAP_SIZES.flagWidth, Math.ceil(measure(flag, TYPE_SIZES.small)) + MAP_SIZES.flagPad);

/** Measures a step for the winding layout. `flag`: the flag's width. */
export function stepBox(
  text: StepText,
  { section, step, flag }: Pick<StepBox, 'section' | 'step' | 'flag'>,
  measure: Measure,
): StepBox {
  const sized = (words: string, size: number, most: number) => {
    const shown = clipText(words, size, most, measure);
    return { text: shown, width: measure(shown, size) };
  };
  const labels = text.labels.map((label) => sized(label, TYPE_SIZES.label, MAP_SIZES.label));
  const caption = text.caption === null ? null : sized(text.caption, TYPE_SIZES.small, MAP_SIZES.label);
  const widest = Math.max(0, ...labels.map(({ width }) => width + 6 + MAP_SIZES.value));
  const inner = Math.max(widest, caption ? caption.width + 8 + flag : flag);
  return { section, step, flag, labels, caption, width: inner + (caption ? 2 * MAP_SIZES.bend + 6 : 18) };
}

/** Returns how far a line of steps extends above and below its middle. */
export function lineHeight(boxes: readonly StepBox[]): { above: number; below: number } {
  const above = boxes.map(
    ({ labels, caption }) => half(labels.length) + (caption ? MAP_SIZES.captionTop : MAP_SIZES.labelTop),
  );
  const below = boxes.map(({ labels }) => half(labels.length) + MAP_SIZES.below);
  return { above: Math.max(0, ...above), below: Math.max(0, ...below) };
}

const half = (tracks: number) => ((tracks - 1) / 2) * MAP_SIZES.lane;

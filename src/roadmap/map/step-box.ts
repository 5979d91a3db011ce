import { clipText, type MapText, type Measure, type StepText, TYPE_SIZES } from './map-text.ts';

/** The measures of the drawing, in px. */
export const MAP_SIZES = {
  /** The radius of a stop, and of the widest glow around it. */
  stop: 8,
  glow: 16,
  /** From one track of a fork to the next. */
  lane: 40,
  /** From a stop up to the baseline of its label, and to the top of it; from there to the caption's baseline. */
  labelUp: 14,
  labelTop: 25,
  captionUp: 31,
  captionTop: 42,
  /** Below the lowest stop: its glow, or the flag. */
  below: 32,
  /** How far a fork takes to part, and to join again. */
  bend: 17,
  /** Kept free for a number of three digits. */
  value: 20,
  /** The flag, at the least, and what is beside its word in it. */
  flagWidth: 36,
  flagPad: 11,
  flagHeight: 17,
  zoneHead: 38,
  zonePad: 10,
  /** The longest label; what is longer is cut. */
  label: 240,
} as const;

/** A step, measured: what it is called there, and the least width that it takes. */
export interface StepBox {
  section: number;
  step: number;
  labels: { text: string; width: number }[];
  caption: { text: string; width: number } | null;
  width: number;
  /** The width of the flag that may stand there. */
  flag: number;
}

/** The width of the flag, by its word. */
export const flagWidth = ({ flag }: MapText, measure: Measure): number =>
  Math.max(MAP_SIZES.flagWidth, Math.ceil(measure(flag, TYPE_SIZES.small)) + MAP_SIZES.flagPad);

/** Measures a step for lines that go across. `flag`: the width of the flag. */
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

/** How high a line of steps stands above its middle and hangs below it. */
export function lineHeight(boxes: readonly StepBox[]): { above: number; below: number } {
  const above = boxes.map(
    ({ labels, caption }) => half(labels.length) + (caption ? MAP_SIZES.captionTop : MAP_SIZES.labelTop),
  );
  const below = boxes.map(({ labels }) => half(labels.length) + MAP_SIZES.below);
  return { above: Math.max(0, ...above), below: Math.max(0, ...below) };
}

const half = (tracks: number) => ((tracks - 1) / 2) * MAP_SIZES.lane;

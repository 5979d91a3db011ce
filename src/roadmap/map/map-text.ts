/** The words on a map; from these alone its drawing follows. */
export interface MapText {
  /** What the flag says at the step that comes next. */
  flag: string;
  sections: SectionText[];
}

export interface SectionText {
  title: string;
  steps: StepText[];
}

/** A step: one label, or a fork with the words above it and a label a track. */
export interface StepText {
  caption: string | null;
  labels: string[];
}

/** The width of a text in px, at a size of the map's type and in its boldest weight. */
export type Measure = (text: string, size: number) => number;

/** The sizes of type on the map, in px. */
export const TYPE_SIZES = { label: 12, small: 11, title: 13 } as const;

/** The text, cut with an ellipsis where it is wider than `most` px. */
export function clipText(text: string, size: number, most: number, measure: Measure): string {
  if (measure(text, size) <= most) return text;
  const letters = [...text];
  let least = 0;
  let end = letters.length - 1;
  while (least < end) {
    const middle = Math.ceil((least + end) / 2);
    if (measure(cut(letters, middle), size) <= most) least = middle;
    else end = middle - 1;
  }
  return cut(letters, least);
}

const cut = (letters: string[], end: number) => `${letters.slice(0, end).join('').trimEnd()}…`;

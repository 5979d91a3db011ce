/** The texts of a map. The layout depends on nothing else. */
export interface MapText {
  /** The flag's text for the next step. */
  flag: string;
  sections: SectionText[];
}

interface SectionText {
  title: string;
  steps: StepText[];
}

/** A step's texts: one label, or a fork's caption and a label per track. */
export interface StepText {
  caption: string | null;
  labels: string[];
}

/** Measures a text in px, at a font size of the map and its boldest weight. */
export type Measure = (text: string, size: number) => number;

/** Font sizes of the map, in px. */
export const TYPE_SIZES = { label: 12, small: 11, title: 13 } as const;

/** Cuts a text with an ellipsis if it is wider than `most` px. */
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

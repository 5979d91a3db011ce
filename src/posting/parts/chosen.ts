/** Source of a text chosen by the user: the whole page, or a selection. */
export type ChosenBy = 'page' | 'selection';

/** How and when the user chose a posting's text. */
export interface ChosenText {
  by: ChosenBy;
  /** In ms since 1970. */
  at: number;
  /** Fingerprint of the page's automatic reading at that time: `printOf` in chosen-text.ts. */
  usual: string;
}

/** What the user had read as a posting's text: the whole page, or what they had selected there. */
export type ChosenBy = 'page' | 'selection';

/** That the user chose a posting's text, and when. */
export interface ChosenText {
  by: ChosenBy;
  /** ms since 1970. */
  at: number;
  /** The print of what the page gave by itself at that time: see `printOf` in chosen-text.ts. */
  usual: string;
}

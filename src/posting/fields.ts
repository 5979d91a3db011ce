import type { Block } from './posting.ts';
import type { ToldByPage } from './structured/told.ts';
import { foldName } from './text/text.ts';

/** Extracted fields of a posting, from whatever source. */
export interface Fields {
  title: string;
  company: string;
  location: string;
  blocks: Block[];
  /** Statements outside the text, such as dates and pay. */
  told: ToldByPage;
  /** Returns blocks about the job from elsewhere on the page that are not in the given text. */
  more?: ((said: readonly Block[]) => Block[]) | undefined;
  /** Set if the page holds a fuller text that may belong to another posting. */
  hasMore?: boolean;
}

/** Shorter text is a placeholder, or a pane that has not loaded. */
const LEAST_TEXT = 60;

/** Whether there is enough text to be an ad. */
export function isEnough(blocks: Block[]): boolean {
  return lengthOf(blocks) >= LEAST_TEXT;
}

/** Counts the characters of a text. */
export const lengthOf = (blocks: readonly Block[]): number =>
  blocks.reduce((length, { text }) => length + text.length, 0);

/** Whether an employer is named, other than by the portal's own name. */
export function namesEmployer(company: string | undefined, portal: string): company is string {
  return !!company && foldName(company) !== foldName(portal);
}

import type { Block } from './posting.ts';
import { foldName } from './text.ts';
import type { ToldByPage } from './told.ts';

/** What was read of a posting, whatever it was read from. */
export interface Fields {
  title: string;
  company: string;
  location: string;
  blocks: Block[];
  /** What is told beside the text. */
  told: ToldByPage;
  /** What is said elsewhere of the job, and not in this text. */
  more?: ((said: readonly Block[]) => Block[]) | undefined;
  /** Something on the page has more of it, and is not certain to be the same posting. */
  hasMore?: boolean;
}

/** Less text than this is a placeholder, or a pane that has not loaded. */
const LEAST_TEXT = 60;

/** Is there enough text to be an ad? */
export function isEnough(blocks: Block[]): boolean {
  return blocks.reduce((length, { text }) => length + text.length, 0) >= LEAST_TEXT;
}

/** Whether an employer is named, and not by the portal's own name. */
export function namesEmployer(company: string | undefined, portal: string): company is string {
  return Boolean(company) && foldName(company ?? '') !== foldName(portal);
}

import type { Incoming } from '#src/transfer/read-file.ts';
import { Unreadable, type UnreadableReason } from '#src/transfer/unreadable.ts';
import { errorText } from '#src/ui/storage-trouble.ts';

/** How far the import is. */
export type Stage =
  | { is: 'open' }
  | { is: 'reading'; name: string; done: number }
  | { is: 'preview'; name: string; incoming: Incoming }
  | { is: 'problem'; name: string; problem: Problem };

/** Why there is nothing to preview: a reason that we have words for, or the browser's own words. */
export type Problem = { reason: UnreadableReason } | { said: string };

/** The problem that an error is. */
export function problemOf(error: unknown): Problem {
  if (error instanceof Unreadable) return { reason: error.reason };
  // What the browser says where a file was moved, or may not be read.
  return { said: errorText(error) };
}

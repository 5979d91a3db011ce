import type { Incoming } from '#src/files/read-file.ts';
import { Unreadable, type UnreadableReason } from '#src/files/unreadable.ts';
import { errorText } from '#src/ui/storage-trouble.ts';

/** The state of an import. */
export type Stage =
  | { is: 'open' }
  | { is: 'reading'; name: string; done: number }
  | { is: 'preview'; name: string; incoming: Incoming }
  | { is: 'problem'; name: string; problem: Problem };

/** The reason that there is no preview: one of ours, or the browser's message. */
export type Problem = { reason: UnreadableReason } | { said: string };

export function problemOf(error: unknown): Problem {
  if (error instanceof Unreadable) return { reason: error.reason };
  // The browser's message, for example if the file was moved or may not be read.
  return { said: errorText(error) };
}

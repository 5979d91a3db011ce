import { type Reason, Unreadable } from '#src/transfer/unreadable.ts';

/** What went wrong, and what to do. That nothing was changed is said beside each. */
const WORDS: Partial<Record<Reason, string>> = {
  'too-large': 'This is too large for a roadmap. A text may have 2,000 lines, a file one megabyte.',
  empty: 'There is nothing in it.',
  'not-known': 'This is no roadmap of Gaplight. Choose a file that was saved with “Share”, or paste a list.',
  newer: 'This roadmap is from a newer Gaplight. Update the extension here; the file is fine.',
  'cut-off':
    'This file ends too early: it was cut off while it was saved or copied. Take another copy of it.',
  broken: 'This file is damaged: it does not hold what a roadmap has. Take another copy of it.',
  'no-skills': 'None of the skills in it is known here. Gaplight knows the skills of software jobs.',
};

/** Why a roadmap could not be read, in words. */
export function problemWords(error: unknown): string {
  const reason = error instanceof Unreadable ? WORDS[error.reason] : undefined;
  return `${reason ?? 'It could not be read. Try once more, or paste its steps as text.'} Nothing was changed.`;
}

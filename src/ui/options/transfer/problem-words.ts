import type { Reason } from '#src/transfer/unreadable.ts';

/** What went wrong, and the next step. That nothing was changed is said beside each. */
interface Words {
  title: string;
  text: string;
}

export const PROBLEM_WORDS: Record<Reason, Words> = {
  'too-large': {
    title: 'This file is too large',
    text: 'A résumé or a list may have 25 MB, 60 pages and 100,000 rows. Save a smaller one, or paste its text.',
  },
  empty: { title: 'This file is empty', text: 'There is nothing in it. Choose another file.' },
  'not-known': {
    title: 'This kind of file can’t be read',
    text: 'Choose a backup, a CSV, a LinkedIn export, a JSON Resume, or a résumé as PDF, DOCX or text.',
  },
  'old-word': {
    title: 'This Word file can’t be read',
    text: 'It is of an old format, or it has a password. Save it as DOCX or PDF without a password, or paste its text.',
  },
  newer: {
    title: 'This backup is from a newer Gaplight',
    text: 'Update the extension here, then import it again. The file is fine.',
  },
  'cut-off': {
    title: 'This file ends too early',
    text: 'It was cut off while it was saved or copied. Make a new copy of it.',
  },
  broken: {
    title: 'This file is damaged',
    text: 'Its content is not what such a file should have. Make a new copy of it, or paste its text.',
  },
  bomb: {
    title: 'This ZIP is not opened',
    text: 'Unpacked it would be far larger than a résumé or an export. Take the file out of the ZIP and choose that file.',
  },
  password: {
    title: 'This PDF has a password',
    text: 'Save a copy without the password, or paste its text.',
  },
  'no-text': {
    title: 'There is no text in this file',
    text: 'It holds pictures of text, as a scan does. Save it as text from where it was written, or paste the text.',
  },
  'no-skills': {
    title: 'This file has no list of skills',
    text: 'A CSV needs a column called “skill” or “name”; a LinkedIn export needs Skills.csv, which the larger of its two archives has.',
  },
};

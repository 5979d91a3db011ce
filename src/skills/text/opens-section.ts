import { HEADINGS, WEAK } from './heading-signs.ts';
import { plainSigns } from './plain-signs.ts';

/** Whether a short line begins like a heading of a section, or is one in a word or two. */
export function opensSection(line: string): boolean {
  const plain = plainSigns(line).replace(/^[^A-Za-zÀ-ɏ]+/u, '');
  if (HEADINGS.some(([, pattern]) => plain.search(pattern) === 0)) return true;
  return /^\S+(?: (?:& |and )?\S+)?$/u.test(plain) && plain.search(WEAK) >= 0;
}

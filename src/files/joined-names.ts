import { AND_LETTERS, LIST_AND_WORDS } from './and-words.ts';

const AND = new RegExp(`(?:^|\\s)(?:${LIST_AND_WORDS}|${AND_LETTERS})\\s`, 'iu');

/**
 * Splits a list item into names: “Python and Go” is two if each is a name. “Search and rescue”, and anything
 * that is a name itself, stays whole.
 */
export function joinedNames(piece: string, isName: (name: string) => boolean): string[] {
  if (isName(piece)) return [piece];
  const parts = piece
    .split(AND)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return parts.length > 0 && parts.every(isName) ? parts : [piece];
}

import { AND_LETTERS, LIST_AND_WORDS } from './and-words.ts';

const AND = new RegExp(`(?:^|\\s)(?:${LIST_AND_WORDS}|${AND_LETTERS})\\s`, 'iu');

/**
 * The names in a piece of a list: “Python and Go” are two, since each is one. “Search and rescue” stays whole, and so does what
 * is a name itself.
 */
export function joinedNames(piece: string, isName: (name: string) => boolean): string[] {
  if (isName(piece)) return [piece];
  const parts = piece
    .split(AND)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return parts.length > 0 && parts.every(isName) ? parts : [piece];
}

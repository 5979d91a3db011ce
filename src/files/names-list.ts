import { LIST_AND_WORDS } from './and-words.ts';
import { joinedNames } from './joined-names.ts';
import { type NamedSkill, onceEach, tidyName } from './named-skill.ts';

/** Matches a separator of a typed list, or a bullet before a name. */
const BETWEEN = new RegExp(`[\\n\\r,;|•●▪·]|\\s(?:${LIST_AND_WORDS})\\s|^\\s*[-–*]\\s`, 'gmu');
/** Whether a piece is part of a sentence rather than a name. */
const isProse = (piece: string) => piece.split(' ').length > 3 || /[\p{L})][.!?]$/u.test(piece);
/** Maximum characters; a longer text is treated as prose. */
const MOST = 20_000;

/**
 * Returns the names in a list of skills, or null for prose. A text is a list if most of its items are skills;
 * there “Go” needs no context to count.
 */
export function listedNames(text: string, isSkill: (name: string) => boolean): NamedSkill[] | null {
  if (text.length > MOST) return null;
  const names = text
    .split(BETWEEN)
    .flatMap((piece) => joinedNames(piece.trim(), isSkill))
    .map(tidyName)
    .filter((name) => name !== '');
  const others = names.filter((name) => !isSkill(name) || /\.$/.test(name));
  if (names.length < 2 || others.length > names.length * 0.4 || others.some(isProse)) return null;
  return onceEach(names.map((name) => ({ name, level: null, years: null, lastUsed: null, note: null })));
}

import { LIST_AND_WORDS } from './and-words.ts';
import { joinedNames } from './joined-names.ts';
import { type NamedSkill, onceEach, tidyName } from './named-skill.ts';

/** What stands between two names, or before one, in a list that someone typed. */
const BETWEEN = new RegExp(`[\\n\\r,;|•●▪·]|\\s(?:${LIST_AND_WORDS})\\s|^\\s*[-–*]\\s`, 'gmu');
/** A piece of a sentence, rather than a name. */
const isProse = (piece: string) => piece.split(' ').length > 3 || /[\p{L})][.!?]$/u.test(piece);
/** A longer text is read as prose, whatever it holds. */
const MOST = 20_000;

/**
 * The names in a text that is nothing but a list of skills, or null where it is prose. It is a list where most of what
 * stands between its commas and line ends is a skill: there “Go” needs no sentence around it to be one.
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

import { LIST_AND_WORDS } from '#src/files/and-words.ts';
import { joinedNames } from '#src/files/joined-names.ts';
import { t } from '#src/ui/words/t.ts';
import { allOf } from '#src/ui/words/words.ts';
import { type NameTable, type OwnOffer, ownOffer } from './own-offer.ts';

/** The skills that a list of names can add, without duplicates: known ones, and new ones of the user's own. */
export interface ListOffer {
  known: { id: string; name: string }[];
  own: OwnOffer[];
}

/** Matches the text between separators. Separators in brackets do not count. */
const PIECES = /(?:\([^()]*\)?|[^(,;|•●▪·\t\r\n])+/gu;
/** Maximum words of a name; more are part of a sentence. */
const MOST_WORDS = 4;

/** Matches a bullet, list number or "and" before a name. */
const BEFORE = new RegExp(`^\\s*(?:[-–*]|${LIST_AND_WORDS}|\\d{1,2}[.)])\\s`, 'iu');

/** Removes trailing separators from a query. */
export const withoutEnd = (query: string): string => query.replace(/[\s,;|]+$/u, '');

/** Returns the offer for a query with two or more names; null for a single name or prose. */
export function listOffer(query: string, names: NameTable): ListOffer | null {
  if (names(query.trim())) return null;
  const pieces = piecesOf(query).flatMap((piece) => joinedNames(piece, (name) => names(name) !== null));
  if (pieces.length < 2) return null;
  const known = new Map<string, ListOffer['known'][number]>();
  const own = new Map<string, OwnOffer>();
  for (const piece of pieces.flatMap((each) => withoutBrackets(each, names))) {
    const skill = names(piece);
    const offer = skill ? null : ownOffer(piece, names);
    if (skill) known.set(skill.id, { id: skill.id, name: skill.name });
    else if (offer && offer.name.split(/\s+/u).length <= MOST_WORDS) own.set(offer.id, offer);
    else return null;
  }
  return { known: [...known.values()], own: [...own.values()] };
}

/** Returns the name being typed: the last one, or an empty string after a comma. */
export function lastName(query: string): string {
  const pieces = piecesOf(query);
  return pieces.length > 1 && withoutEnd(query) !== query.trimEnd() ? '' : (pieces.at(-1) ?? '');
}

/** Completes the name being typed, ready for the next one. */
export function completed(query: string, name: string): string {
  const last = lastName(query);
  return `${query.slice(0, query.lastIndexOf(last))}${name}, `;
}

/** Formats an offer: “Add Python and Docker, and “Frobni” as a skill of your own”. */
export function listOfferText({ known, own }: ListOffer): string {
  const skills = known.map(({ name }) => name);
  const fresh = own.map(({ name }) => t('add.quoted', { name }));
  const values = { skills: allOf(skills), own: allOf(fresh), n: fresh.length };
  if (fresh.length === 0) return t('add.many', values);
  return t(skills.length === 0 ? 'add.many-own' : 'add.many-both', values);
}

function piecesOf(query: string): string[] {
  return (query.match(PIECES) ?? [])
    .map((piece) => piece.replace(BEFORE, '').trim())
    .filter((piece) => /[\p{L}\p{N}]/u.test(piece));
}

/**
 * Resolves brackets: they hold more skills ("Python (Django, Flask)") or a level or version ("SQL (basic)",
 * "Java (17)"), which is dropped. Also drops a final full stop.
 */
function withoutBrackets(piece: string, names: NameTable): string[] {
  const [, name = piece, inside = ''] = piece.match(/^([^()]+?)\s*\(([^()]*)\)?$/u) ?? [];
  const more = inside.split(',').map((one) => one.trim());
  const ended = name.replace(/\.$/u, '');
  return [names(ended) ? ended : name, ...more.filter((one) => names(one))];
}

import { allOf } from '#src/ui/words.ts';
import { type NameTable, type OwnOffer, ownOffer } from './own-offer.ts';

/** What a list of names can add, each once: skills that are known, and those that would be the user's own. */
export interface ListOffer {
  known: { id: string; name: string }[];
  own: OwnOffer[];
}

/** What stands between the signs that part names. Those in brackets part the other names of one skill. */
const PIECES = /(?:\([^()]*\)?|[^(,;|•●▪·\t\r\n])+/gu;
/** So many words are a name; more are a piece of a sentence. */
const MOST_WORDS = 4;

/** What a query says without the comma after which the next name is still to come. */
export const withoutEnd = (query: string): string => query.replace(/[\s,;|]+$/u, '');

/** The offer that a query of two names or more makes; null where it is one name, or prose. */
export function listOffer(query: string, names: NameTable): ListOffer | null {
  if (names(query.trim())) return null;
  const pieces = (query.match(PIECES) ?? [])
    .map(tidy)
    .filter((piece) => /[\p{L}\p{N}]/u.test(piece))
    .flatMap((piece) => joined(piece, names));
  if (pieces.length < 2) return null;
  const known = new Map<string, ListOffer['known'][number]>();
  const own = new Map<string, OwnOffer>();
  for (const piece of pieces) {
    const skill = names(piece);
    const offer = skill ? null : ownOffer(piece, names);
    if (skill) known.set(skill.id, { id: skill.id, name: skill.name });
    else if (offer && offer.name.split(/\s+/u).length <= MOST_WORDS) own.set(offer.id, offer);
    else return null;
  }
  return { known: [...known.values()].filter(({ id }) => !own.has(id)), own: [...own.values()] };
}

/** What the offer says: “Add Python and Docker, and “Frobni” as a skill of your own”. */
export function listOfferText({ known, own }: ListOffer): string {
  const skills = known.map(({ name }) => name);
  const more = own.filter(({ id }) => !id.startsWith('own:')).map(({ name }) => name);
  const fresh = own.filter(({ id }) => id.startsWith('own:')).map(({ name }) => `“${name}”`);
  const as = fresh.length === 1 ? 'as a skill of your own' : 'as skills of your own';
  const parts = [
    skills.length + more.length > 0 && allOf([...skills, ...more]),
    fresh.length > 0 && `${allOf(fresh)} ${as}`,
  ];
  return `Add ${parts.filter(Boolean).join(', and ')}`;
}

const tidy = (piece: string) => piece.replace(/^\s*(?:[-–*]|and|&)\s/iu, '').trim();

/** “Python and Go” are two names where each is one; “Search and rescue” stays whole. */
function joined(piece: string, names: NameTable): string[] {
  const parts = piece.split(/\s+(?:and|&)\s+/iu);
  return !names(piece) && parts.every((part) => names(part)) ? parts : [piece];
}

import { type OwnSkill, ownId } from '#src/skills/own-skill.ts';
import type { Taxonomy } from '#src/skills/taxonomy.ts';
import { t } from '#src/ui/t.ts';
import { oneOf } from '#src/ui/words.ts';

/** What typing a name that is in no list can add: a skill of the user's own, or more names for one of the list. */
export type OwnOffer = Omit<OwnSkill, 'changedAt'>;

/** Which skill has a name, in any case, or null. */
export type NameTable = (name: string) => { id: string; name: string } | null;

/** All names that are taken. Made once for many questions: there are tens of thousands. */
export function nameTable({ skills }: Taxonomy): NameTable {
  let taken: Map<string, { id: string; name: string }> | null = null;
  return (name) => {
    taken ??= new Map([...skills.values()].flatMap((skill) => namesOf(skill).map((own) => [own, skill])));
    return taken.get(name.toLowerCase()) ?? null;
  };
}

/** "Frobnicator (frob, frobber)": a name, and other names of the same skill in brackets. */
const NAMES = /^([^(),;|]{2,60}?)\s*(?:\(([^()]*)\)?)?$/u;

/**
 * The offer that a query makes, or null where it names a skill of the list and nothing more. Names that are already
 * there are left out: the one who added them first keeps them.
 */
export function ownOffer(query: string, names: NameTable): OwnOffer | null {
  const [, name = '', others = ''] = query.trim().match(NAMES) ?? [];
  if (!/[\p{L}\p{N}]/u.test(name)) return null;
  const aliases = others
    .split(',')
    .map((alias) => alias.trim())
    .filter((alias) => alias.length > 1 && !names(alias));
  const known = names(name);
  if (known) return aliases.length > 0 ? { id: known.id, name: known.name, aliases } : null;
  return { id: ownId(name), name, aliases };
}

function namesOf({ name, aliases }: { name: string; aliases: string[] }): string[] {
  return [name, ...aliases].map((own) => own.toLowerCase());
}

/** What the offer says. */
export function offerText({ id, name, aliases }: OwnOffer): string {
  const values = { name, names: oneOf(aliases.map((alias) => t('add.quoted', { name: alias }))) };
  if (!id.startsWith('own:')) return t('add.name-of', values);
  return t(aliases.length > 0 ? 'add.own-also' : 'add.own', values);
}

import { type OwnSkill, ownId } from '#src/skills/own-skill.ts';
import type { Taxonomy } from '#src/skills/taxonomy.ts';
import { t } from '#src/ui/words/t.ts';
import { oneOf } from '#src/ui/words/words.ts';

/** An offer to add an unknown name: as the user's own skill, or as another name of a known skill. */
export type OwnOffer = Omit<OwnSkill, 'changedAt'>;

/** Returns the skill that has a name, ignoring case, or null. */
export type NameTable = (name: string) => { id: string; name: string } | null;

/** Indexes all names in use. Build it once, because there are tens of thousands. */
export function nameTable({ skills }: Taxonomy): NameTable {
  let taken: Map<string, { id: string; name: string }> | null = null;
  return (name) => {
    taken ??= new Map([...skills.values()].flatMap((skill) => namesOf(skill).map((own) => [own, skill])));
    return taken.get(name.toLowerCase()) ?? null;
  };
}

/** Matches "Frobnicator (frob, frobber)": a name with other names in brackets. */
const NAMES = /^([^(),;|]{2,60}?)\s*(?:\(([^()]*)\)?)?$/u;

/** Returns the offer for a query, or null if it only names a known skill. Names in use are left out. */
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

export function offerText({ id, name, aliases }: OwnOffer): string {
  const values = { name, names: oneOf(aliases.map((alias) => t('add.quoted', { name: alias }))) };
  if (!id.startsWith('own:')) return t('add.name-of', values);
  return t(aliases.length > 0 ? 'add.own-also' : 'add.own', values);
}

import type { SkillEntry } from './skill.ts';

type Named = Pick<SkillEntry, 'id' | 'name'>;

/**
 * Placeholders for common parts of addresses and for parts that follow from the skill. Addresses cannot contain
 * these characters unescaped.
 */
const PARTS: Readonly<Record<string, (skill: Named) => string>> = {
  '`': () => 'en.wikipedia.org/wiki/',
  '[': () => 'www.',
  ']': () => '.com/',
  '|': () => '.org/',
  '<': ({ id }) => id,
  '>': ({ id }) => id.replaceAll('-', ''),
  '^': ({ name }) => name.replaceAll(' ', '_'),
  '{': ({ id }) => id.slice(0, firstEnd(id)),
  '}': ({ id }) => id.slice(firstEnd(id) + 1),
};

const firstEnd = (id: string): number => (id.includes('-') ? id.indexOf('-') : id.length);

/** Usual start of an address. */
const USUAL = 'https://';

/** Shortens an address: drops the usual start and replaces parts by placeholders. */
export function shortLink(address: string, skill: Named): string {
  const rest = address.startsWith(USUAL) ? address.slice(USUAL.length) : address;
  return Object.entries(PARTS).reduce((short, [sign, partOf]) => {
    const part = partOf(skill);
    return part.length > 1 ? short.replaceAll(part, sign) : short;
  }, rest);
}

/** Restores a shortened address. */
export function longLink(short: string, skill: Named): string {
  const rest = short.replace(/[`[\]|<>^{}]/g, (sign) => PARTS[sign]?.(skill) ?? sign);
  return rest.includes('://') ? rest : USUAL + rest;
}

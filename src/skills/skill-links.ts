import type { SkillEntry } from './skill.ts';

type Named = Pick<SkillEntry, 'id' | 'name'>;

/**
 * What addresses have of the skill that they lead to, by the sign that stands for it. No address has one of these signs: they have
 * to be escaped there.
 */
const PARTS: Readonly<Record<string, (skill: Named) => string>> = {
  '<': ({ id }) => id,
  '>': ({ id }) => id.replaceAll('-', ''),
  '^': ({ name }) => name.replaceAll(' ', '_'),
  '{': ({ id }) => id.slice(0, firstEnd(id)),
  '}': ({ id }) => id.slice(firstEnd(id) + 1),
};

const firstEnd = (id: string): number => (id.includes('-') ? id.indexOf('-') : id.length);

/** What an address nearly always begins with. */
const USUAL = 'https://';

/** An address without what it begins with as most do, and without what its skill tells. */
export function shortLink(address: string, skill: Named): string {
  const rest = address.startsWith(USUAL) ? address.slice(USUAL.length) : address;
  const forms = Object.entries(PARTS).map(([sign, part]) => withSign(rest, part(skill), sign));
  return forms.reduce((best, other) => (other.length < best.length ? other : best), rest);
}

const withSign = (address: string, part: string, sign: string): string =>
  part === '' ? address : address.replace(part, sign);

/** The address that was made short. */
export function longLink(short: string, skill: Named): string {
  const rest = short.replace(/[<>^{}]/, (sign) => PARTS[sign]?.(skill) ?? sign);
  return rest.includes('://') ? rest : USUAL + rest;
}

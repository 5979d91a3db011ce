import type { SkillEntry } from './skill.ts';

type Named = Pick<SkillEntry, 'id' | 'name'>;

/**
 * What thousands of addresses have, and what they have of the skill that they lead to, by the sign that stands for it. No address has
 * one of these signs: they have to be escaped there.
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

/** What an address nearly always begins with. */
const USUAL = 'https://';

/** An address without what it begins with as most do, and with signs for what others have too and for what its skill tells. */
export function shortLink(address: string, skill: Named): string {
  const rest = address.startsWith(USUAL) ? address.slice(USUAL.length) : address;
  return Object.entries(PARTS).reduce((short, [sign, partOf]) => {
    const part = partOf(skill);
    return part.length > 1 ? short.replaceAll(part, sign) : short;
  }, rest);
}

/** The address that was made short. */
export function longLink(short: string, skill: Named): string {
  const rest = short.replace(/[`[\]|<>^{}]/g, (sign) => PARTS[sign]?.(skill) ?? sign);
  return rest.includes('://') ? rest : USUAL + rest;
}

import type { OwnSkill } from '#src/skills/own-skill.ts';

/**
 * Why a text cannot become a name of a skill of the user's own, in words; null where it can.
 * `takenBy` tells which skill has a name already, or null.
 */
export function nameProblem(
  text: string,
  { name, aliases }: Pick<OwnSkill, 'name' | 'aliases'>,
  takenBy: (name: string) => string | null,
): string | null {
  if (!/[\p{L}\p{N}]/u.test(text)) return 'A name has at least a letter or a figure.';
  if (text.length < 2) return 'One letter is found everywhere: a name has at least two.';
  const wanted = text.toLowerCase();
  if ([name, ...aliases].some((one) => one.toLowerCase() === wanted))
    return `“${text}” is a name of it already.`;
  const other = takenBy(text);
  return other && `“${text}” is a name of ${other} already.`;
}

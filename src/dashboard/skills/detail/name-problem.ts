import type { OwnSkill } from '#src/skills/own-skill.ts';
import { t } from '#src/ui/words/t.ts';

/**
 * Says why a text cannot be a name of the user's own skill; null if it can. `takenBy` returns the skill that
 * already has a name, or null.
 */
export function nameProblem(
  text: string,
  { name, aliases }: Pick<OwnSkill, 'name' | 'aliases'>,
  takenBy: (name: string) => string | null,
): string | null {
  if (!/[\p{L}\p{N}]/u.test(text)) return t('own-name.no-letter');
  if (text.length < 2) return t('own-name.one-letter');
  const wanted = text.toLowerCase();
  if ([name, ...aliases].some((one) => one.toLowerCase() === wanted)) return t('own-name.its-own', { text });
  const other = takenBy(text);
  return other && t('own-name.taken', { text, other });
}

import type { Mention } from '#src/skills/mention.ts';
import type { OwnSkill } from '#src/skills/own-skill.ts';

/**
 * Returns the mentions that a page may see marked. Words that only this user added would reveal what they look
 * for, so their own skills and their added names are left out.
 * @param isOwn Whether a skill is only the user's.
 * @param textOf The text of a block.
 */
export function shareable(
  mentions: readonly Mention[],
  own: readonly OwnSkill[],
  isOwn: (id: string) => boolean,
  textOf: (block: number) => string,
): Mention[] {
  const added = new Map(own.map(({ id, aliases }) => [id, aliases.map(folded)]));
  return mentions.flatMap((mention) => {
    if (isOwn(mention.skill)) return [];
    const names = added.get(mention.skill) ?? [];
    if (names.length === 0) return [mention];
    const places = mention.places.filter(({ block, start, end }) => {
      const word = folded(textOf(block).slice(start, end));
      return !names.some((name) => word.includes(name));
    });
    return [{ ...mention, places }];
  });
}

/** Returns what all spellings of a name share, as the extractor finds "Frob-nicator" in "frobnicator". */
const folded = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('♯', '#')
    .replaceAll('&', 'and')
    .replace(/[^\p{L}\p{N}+#]/gu, '');

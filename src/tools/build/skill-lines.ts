import { KINDS, type SkillFile } from '#src/skills/skill.ts';
import { BASE, FIRST_KIND, likelyIds, type SkillLines } from '#src/skills/skill-lines.ts';
import { textOfLines } from '#src/skills/text-lines.ts';

/** Turns the category files into lines. Drops related skills that no file defines. */
export function skillLines(files: readonly SkillFile[]): SkillLines {
  const all = files.flatMap(({ skills }) => skills);
  const numbers = new Map(all.map(({ id }, n) => [id, n]));
  const numbersOf = (ids: readonly string[] = []) =>
    ids.flatMap((id) => numbers.get(id)?.toString(BASE) ?? []).join();
  return {
    files: files.map(({ category, title, kind, skills }) => ({ category, title, kind, size: skills.length })),
    ids: textOfLines(all.map(({ id, name }) => (id === likelyIds(name) ? '' : id))),
    names: textOfLines(all.map(({ name }) => name)),
    kinds: KINDS,
    kindSigns: all
      .map(({ kind }) => (kind ? String.fromCharCode(FIRST_KIND + KINDS.indexOf(kind)) : '-'))
      .join(''),
    implies: textOfLines(all.map(({ implies }) => numbersOf(implies))),
    similar: textOfLines(all.map(({ id, similar }) => numbersOf(similar?.filter((other) => other !== id)))),
  };
}

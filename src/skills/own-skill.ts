import type { SkillFile } from './skill.ts';

/** A skill that the user added, or further names for one of the taxonomy. */
export interface OwnSkill {
  /** The id of the taxonomy's skill that gets the names, or `own:` and a name of the user's. */
  id: string;
  name: string;
  aliases: string[];
  /** When the user last changed it, in ms since 1970. */
  changedAt: number;
}

/** The id of a skill of the user's own with this name. No id of the taxonomy has a colon. */
export function ownId(name: string): string {
  return `own:${name.trim().toLowerCase().replace(/\s+/g, '-')}`;
}

/**
 * The category files with the user's own skills in them: found, judged and shown like all others. Names for a skill
 * of the taxonomy are added to its aliases.
 */
export function withOwnSkills(files: readonly SkillFile[], own: readonly OwnSkill[]): readonly SkillFile[] {
  if (own.length === 0) return files;
  const byId = new Map(own.map((skill) => [skill.id, skill]));
  const known = new Set<string>();
  const extended = files.map((file) => ({
    ...file,
    skills: file.skills.map((entry) => {
      known.add(entry.id);
      const more = byId.get(entry.id);
      return more ? { ...entry, aliases: [...(entry.aliases ?? []), ...more.aliases] } : entry;
    }),
  }));
  return [...extended, ownFile(own.filter(({ id }) => !known.has(id)))];
}

/** Own skills as a category file of their own. */
export const ownFile = (own: readonly OwnSkill[]): SkillFile => ({
  ...{ category: 'own', title: 'Your own', kind: 'tool' },
  skills: own.map(({ id, name, aliases }) => ({ id, name, aliases })),
});

import type { SkillFile } from './skill.ts';

/** A skill added by the user, or further names for a skill of the taxonomy. */
export interface OwnSkill {
  /** Id of the taxonomy's skill that gets the names, or `own:` and a name, or the id of a former skill. */
  id: string;
  name: string;
  aliases: string[];
  /** Time of the user's last change, in ms since 1970. */
  changedAt: number;
}

/** Returns the id of a user's skill with this name. Taxonomy ids contain no colon. */
export function ownId(name: string): string {
  return `own:${name.trim().toLowerCase().replace(/\s+/g, '-')}`;
}

/** Returns the id of a skill that only postings name, as they spell it. The user may add it. */
export const namedId = (name: string): string => `own:${name}`;

/** Returns the name in the id of such a skill, or null for a skill of the taxonomy. */
export const nameInId = (id: string): string | null => (id.startsWith('own:') ? id.slice(4) : null);

/** Adds the user's own skills to the category files. Names for a taxonomy skill become aliases. */
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

/** Category of the user's own skills. */
export const OWN_CATEGORY = 'own';

/** Builds a category file from own skills. */
export const ownFile = (own: readonly OwnSkill[]): SkillFile => ({
  ...{ category: OWN_CATEGORY, title: 'Your own', kind: 'tool' },
  skills: own.map(({ id, name, aliases }) => ({ id, name, aliases })),
});

import type { Skill } from '../skill.ts';

/** Whether two skills are of one field: of one category, parts of one thing, or close to each other. */
export function areRelated(a: Skill, b: Skill): boolean {
  if (a.category === b.category || a.similar.includes(b.id) || b.similar.includes(a.id)) return true;
  return [a.id, ...a.implies].some((id) => id === b.id || b.implies.includes(id));
}

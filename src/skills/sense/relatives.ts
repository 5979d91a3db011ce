import type { Skill } from '../skill.ts';

/** Whether two skills are of one field: of one category, or parts of one thing. */
export function areRelated(a: Skill, b: Skill): boolean {
  return a.category === b.category || [a.id, ...a.implies].some((id) => b.implies.includes(id));
}

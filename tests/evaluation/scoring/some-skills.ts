import type { FoundSkill, LabelledSkill } from './affinity.ts';

/** Returns an extraction; by default a must-have quoted by its name. */
export function found(name: string, told: Partial<FoundSkill> = {}): FoundSkill {
  return { name, quotes: [name], need: 'required', years: null, anyOf: null, ...told };
}

/** Returns a label; by default a must-have quoted by its name. */
export function label(skill: string, told: Partial<LabelledSkill> = {}): LabelledSkill {
  return { skill, quotes: [skill], need: 'required', ...told };
}

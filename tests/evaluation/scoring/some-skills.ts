import type { FoundSkill, LabelledSkill } from './affinity.ts';

/** A find, a must-have quoted by its name unless told otherwise. */
export function found(name: string, told: Partial<FoundSkill> = {}): FoundSkill {
  return { name, quotes: [name], need: 'required', years: null, anyOf: null, ...told };
}

/** A label, a must-have quoted by its name unless told otherwise. */
export function label(skill: string, told: Partial<LabelledSkill> = {}): LabelledSkill {
  return { skill, quotes: [skill], need: 'required', ...told };
}

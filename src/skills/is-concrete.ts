import type { Kind } from '#src/skills/skill.ts';

/** Kinds of skills learned by doing, before concepts: a mentor names Terraform before scalability. */
const CONCRETE: readonly Kind[] = [
  'language',
  'framework',
  'platform',
  'database',
  'tool',
  'product',
  'standard',
];
/** Whether a skill of this kind is learned by doing. */
export const isConcrete = (kind: Kind | null): boolean => kind !== null && CONCRETE.includes(kind);

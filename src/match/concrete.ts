import type { Kind } from '#src/skills/skill.ts';

/** What one learns by doing, before what one learns about: a mentor names Terraform before scalability. */
const CONCRETE: readonly Kind[] = [
  'language',
  'framework',
  'platform',
  'database',
  'tool',
  'product',
  'standard',
];
/** Whether a skill of this kind is one that one learns by doing. */
export const isConcrete = (kind: Kind | null): boolean => kind !== null && CONCRETE.includes(kind);

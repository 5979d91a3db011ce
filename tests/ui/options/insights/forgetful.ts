import type { AnswerMemory } from '#src/ui/options/insights/answer-memory.ts';

/** A memory that keeps nothing. */
export const FORGETFUL: AnswerMemory = { recall: async () => null, keep: async () => undefined };

import { plainWords } from '#src/posting/plain-words.ts';
import { foldName } from '#src/posting/text.ts';
import { type Role, rolesOf } from './role.ts';

/** The words of data/job-words.json. */
export interface JobWords {
  /** Parts of words that indicate software jobs, folded, in all posting languages. */
  software: readonly string[];
  /** Names of other trades as {@link plainWords} writes them: "guard", "business developer". */
  other: readonly string[];
}

/** How well Gaplight knows a job's field: its job family, only that it is software, or not at all. */
export type KnownField = { is: 'known'; roles: Role[] } | { is: 'software' } | { is: 'unknown' };

/**
 * Determines the field of a job from its title.
 * @param isTechnical Whether a word is a skill's name and nothing else.
 */
export function knownField(
  job: string,
  roles: readonly Role[],
  { software, other }: JobWords,
  isTechnical: (word: string) => boolean,
): KnownField {
  const words = plainWords(job);
  const rest = other.reduce((left, trade) => left.replaceAll(` ${trade} `, ' '), words);
  if (rest !== words && !OF_SOFTWARE.test(rest)) return { is: 'unknown' };
  const found = rolesOf(job, roles);
  if (found.length > 0) return { is: 'known', roles: found };
  const folded = foldName(job);
  const isSoftware = software.some((part) => folded.includes(part));
  return isSoftware || words.trim().split(' ').some(isTechnical) ? { is: 'software' } : { is: 'unknown' };
}

/** Words that mean software even beside another trade: "device driver developer", "sales data analyst". */
const OF_SOFTWARE = /software|data|program|devops|cloud|developer|engineer/;

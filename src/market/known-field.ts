import { plainWords } from '#src/posting/plain-words.ts';
import { foldName } from '#src/posting/text.ts';
import { type Role, rolesOf } from './role.ts';

/** The words of data/job-words.json. */
export interface JobWords {
  /** Parts of words that tell of software jobs, folded, in the languages that postings are read in. */
  software: readonly string[];
  /** What other trades are called by, as {@link plainWords} writes it: "guard", "business developer". */
  other: readonly string[];
}

/** How Gaplight stands to a job: it knows its family, or only that it is a software job, or it does not know it. */
export type KnownField = { is: 'known'; roles: Role[] } | { is: 'software' } | { is: 'unknown' };

/** What is known of a job, by what people call it. `isTechnical` tells of a word whether it is a skill's name and nothing else. */
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

/** What says, beside the word of another trade, that software is meant: "device driver developer", "sales data analyst". */
const OF_SOFTWARE = /software|data|program|devops|cloud|developer|engineer/;

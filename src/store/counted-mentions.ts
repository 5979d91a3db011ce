import type { Mention } from '#src/skills/mention.ts';
import type { KeptPosting } from './db.ts';

/** The mentions that count: not those of which the user said that they are no skills here. */
export function countedMentions({ mentions, notHere }: Pick<KeptPosting, 'mentions' | 'notHere'>): Mention[] {
  return notHere.length === 0 ? mentions : mentions.filter(({ skill }) => !notHere.includes(skill));
}

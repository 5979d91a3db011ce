import { corrected } from '#src/match/correction.ts';
import type { Mention } from '#src/skills/mention.ts';
import type { KeptPosting } from './db.ts';

/** Returns the mentions that count, with the user's corrections: without those marked as no skills here. */
export function countedMentions({
  mentions,
  notHere,
  corrections,
}: Pick<KeptPosting, 'mentions' | 'notHere' | 'corrections'>): Mention[] {
  const counted = notHere.length === 0 ? mentions : mentions.filter(({ skill }) => !notHere.includes(skill));
  return corrections ? corrected(counted, corrections) : counted;
}

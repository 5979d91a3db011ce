import { corrected } from '#src/match/correction.ts';
import type { Mention } from '#src/skills/mention.ts';
import type { KeptPosting } from './db.ts';

/**
 * The mentions that count, as the user corrected them: not those of which they said that they are no skills here, and
 * each for as much as they said.
 */
export function countedMentions({
  mentions,
  notHere,
  corrections,
}: Pick<KeptPosting, 'mentions' | 'notHere' | 'corrections'>): Mention[] {
  const counted = notHere.length === 0 ? mentions : mentions.filter(({ skill }) => !notHere.includes(skill));
  return corrections ? corrected(counted, corrections) : counted;
}

import { type Ask, TIERS, type Tier } from '#src/match/match.ts';
import { isGap } from '#src/match/score.ts';
import { figure } from './words.ts';

/** How many are asked for, and how many of them the user has: known, if for fewer years, or presumed. */
export interface Tally {
  had: number;
  asked: number;
}

export type Tallies = Record<Tier, Tally>;

/** What an ask is called by its tier. */
export const TIER_WORDS: Record<Tier, string> = {
  core: 'core',
  must: 'must-have',
  nice: 'nice-to-have',
  practice: 'general practice',
};

const PLURALS: Record<Tier, string> = {
  core: 'core',
  must: 'must-haves',
  nice: 'nice-to-haves',
  practice: 'general practice',
};

/** The heading of a tier. Must-haves are "other" ones only where a core stands before them. */
export function tierTitle(tier: Tier, hasCore: boolean): string {
  if (tier === 'must') return hasCore ? 'Other must-haves' : 'Must-haves';
  return { core: 'Core', nice: 'Nice-to-haves', practice: 'General practice' }[tier];
}

/** How many asks each tier has, and how many of them are had. */
export function talliesOf(asks: readonly Pick<Ask, 'tier' | 'cover'>[]): Tallies {
  const tally = (tier: Tier): Tally => {
    const mine = asks.filter((ask) => ask.tier === tier);
    return { had: mine.filter((ask) => !isGap(ask)).length, asked: mine.length };
  };
  return { core: tally('core'), must: tally('must'), nice: tally('nice'), practice: tally('practice') };
}

/** "3 of 4" */
export const tallyWords = ({ had, asked }: Tally): string => `${figure(had)} of ${figure(asked)}`;

/** "3 of 4 core", "1 of 2 other must-haves" and so on, of the tiers that the posting has. */
export function tierTallies(tallies: Tallies, tiers: readonly Tier[] = TIERS): string[] {
  return tiers
    .filter((tier) => tallies[tier].asked > 0)
    .map((tier) => {
      const other = tier === 'must' && tallies.core.asked > 0 ? 'other ' : '';
      return `${tallyWords(tallies[tier])} ${other}${PLURALS[tier]}`;
    });
}

/** The tally that says most: of the core, or else of the first tier that the posting has. Empty where it asks for nothing. */
export function leadingTally(tallies: Tallies): string {
  return tierTallies(tallies)[0] ?? '';
}

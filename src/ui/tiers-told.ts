import { type Ask, TIERS, type Tier } from '#src/match/match.ts';
import { isGap } from '#src/match/score.ts';
import { t } from './t.ts';
import { figure } from './words.ts';

/** How many are asked for, and how many of them the user has: known, if for fewer years, or presumed. */
export interface TierTally {
  had: number;
  asked: number;
}

export type Tallies = Record<Tier, TierTally>;

/** What an ask is called by its tier. */
export const tierWord = (tier: Tier): string => t(`tier-word.${tier}`);

/** The heading of a tier. Must-haves are "other" ones only where a core stands before them. */
export function tierTitle(tier: Tier, hasCore: boolean): string {
  return t(tier === 'must' && hasCore ? 'tier.other-must' : `tier.${tier}`);
}

/** How many asks each tier has, and how many of them are had. */
export function talliesOf(asks: readonly Pick<Ask, 'tier' | 'cover'>[]): Tallies {
  const tally = (tier: Tier): TierTally => {
    const mine = asks.filter((ask) => ask.tier === tier);
    return { had: mine.filter((ask) => !isGap(ask)).length, asked: mine.length };
  };
  return { core: tally('core'), must: tally('must'), nice: tally('nice'), practice: tally('practice') };
}

/** "3 of 4" */
export const tallyWords = (tally: TierTally): string =>
  t('given-of.plain', { given: figure(tally.had), worth: figure(tally.asked) });

/** "you have 3 of 4" */
export const youHave = (tally: TierTally): string => t('tally.you-have', figures(tally));

/** "You have 3 of 4", as a line of its own. */
export const tallyNote = (tally: TierTally): string => t('tally.report', figures(tally));

const figures = ({ had, asked }: TierTally) => ({ had: figure(had), asked: figure(asked) });

/** "3 of 4 core", "1 of 2 other must-haves" and so on, of the tiers that the posting has. */
export function tierTallies(tallies: Tallies, tiers: readonly Tier[] = TIERS): string[] {
  return tiers
    .filter((tier) => tallies[tier].asked > 0)
    .map((tier) => {
      const isOther = tier === 'must' && tallies.core.asked > 0;
      return t(isOther ? 'tally.other-must' : `tally.${tier}`, figures(tallies[tier]));
    });
}

/** The tally that says most: of the core, or else of the first tier that the posting has. Empty where it asks for nothing. */
export function leadingTally(tallies: Tallies): string {
  return tierTallies(tallies)[0] ?? '';
}

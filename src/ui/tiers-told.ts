import { type Ask, TIERS, type Tier } from '#src/match/match.ts';
import { isGap } from '#src/match/score.ts';
import { t } from './words/t.ts';
import { figure } from './words/words.ts';

/** The number of requirements, and how many of them the user covers: known (even with fewer years) or presumed. */
export interface TierTally {
  had: number;
  asked: number;
}

export type Tallies = Record<Tier, TierTally>;

/** Names a requirement by its tier. */
export const tierWord = (tier: Tier): string => t(`tier-word.${tier}`);

/** Returns the title of a tier. Must-haves are "other" ones only after a core. */
export function tierTitle(tier: Tier, hasCore: boolean): string {
  return t(tier === 'must' && hasCore ? 'tier.other-must' : `tier.${tier}`);
}

/** Counts the requirements and covered ones of each tier. */
export function talliesOf(asks: readonly Pick<Ask, 'tier' | 'cover'>[]): Tallies {
  const tally = (tier: Tier): TierTally => {
    const mine = asks.filter((ask) => ask.tier === tier);
    return { had: mine.filter((ask) => !isGap(ask)).length, asked: mine.length };
  };
  return { core: tally('core'), must: tally('must'), nice: tally('nice'), practice: tally('practice') };
}

/** Formats "3 of 4". */
export const tallyWords = (tally: TierTally): string =>
  t('given-of.plain', { given: figure(tally.had), worth: figure(tally.asked) });

/** Formats "you have 3 of 4". */
export const youHave = (tally: TierTally): string => t('tally.you-have', figures(tally));

/** Formats "You have 3 of 4" as its own line. */
export const tallyNote = (tally: TierTally): string => t('tally.report', figures(tally));

const figures = ({ had, asked }: TierTally) => ({ had: figure(had), asked: figure(asked) });

/** Formats "3 of 4 core", "1 of 2 other must-haves" for each tier of the posting. */
export function tierTallies(tallies: Tallies, tiers: readonly Tier[] = TIERS): string[] {
  return tiers
    .filter((tier) => tallies[tier].asked > 0)
    .map((tier) => {
      const isOther = tier === 'must' && tallies.core.asked > 0;
      return t(isOther ? 'tally.other-must' : `tally.${tier}`, figures(tallies[tier]));
    });
}

/** Formats the most important tally: the core's, else the first tier's. Empty without requirements. */
export function leadingTally(tallies: Tallies): string {
  return tierTallies(tallies)[0] ?? '';
}

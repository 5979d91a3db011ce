import { isAsked, type Mention } from '#src/skills/mention.ts';
import { askedTogether, isMust } from './asked.ts';
import { bestCredit } from './credit.ts';
import type { Knowledge } from './knowledge.ts';
import type { Ask, Match } from './match.ts';
import { bandOf, REQUIRED_WORTH, scoreOf, weigh } from './score.ts';

/**
 * Holds a posting's mentions against what the user knows.
 * The score is null where nothing was compared: the posting asks for nothing we know, or nothing is tracked.
 * `requiredWorth`: what the must-haves are worth together, in points of 100, where there are nice-to-haves too.
 */
export function compare(
  mentions: readonly Mention[],
  knowledge: Knowledge,
  requiredWorth: number = REQUIRED_WORTH,
): Match {
  const { must, nice } = askedTogether(mentions);
  const asks = weigh(
    [...must, ...nice].map((group) => askOf(group, knowledge)),
    requiredWorth,
  );
  const score = asks.length > 0 && knowledge.size > 0 ? scoreOf(asks) : null;
  return {
    score,
    band: score === null ? null : bandOf(score),
    asks,
    also: mentions.filter((mention) => !isAsked(mention)),
  };
}

function askOf(group: Mention[], knowledge: Knowledge): Ask {
  return {
    skills: group.map(({ skill }) => skill),
    need: isMust(group) ? 'required' : 'preferred',
    years: group[0]?.years ?? null,
    places: group.flatMap(({ places }) => places),
    weight: 0,
    ...bestCredit(group, knowledge),
  };
}

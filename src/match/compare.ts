import type { Mention } from '#src/skills/mention.ts';
import type { Taxonomy } from '#src/skills/taxonomy.ts';
import type { TrackedSkill } from '#src/skills/tracked-skill.ts';
import { type Credit, creditFor } from './credit.ts';
import type { Ask, Match } from './match.ts';
import { bandOf, scoreOf, weigh } from './score.ts';

/**
 * Holds a posting's mentions against what the user tracks.
 * The score is null where nothing was compared: the posting asks for nothing we know, or nothing is tracked.
 */
export function compare(
  mentions: readonly Mention[],
  tracked: readonly TrackedSkill[],
  taxonomy: Taxonomy,
): Match {
  const asks = weigh(groups(mentions).map((group) => askOf(group, tracked, taxonomy)));
  const score = asks.length > 0 && tracked.length > 0 ? scoreOf(asks) : null;
  return {
    score,
    band: score === null ? null : bandOf(score),
    asks,
    also: mentions.filter(({ need }) => need === 'mentioned' || need === 'excluded'),
  };
}

/** The mentions that are asked for, alternatives together, must-haves first. */
function groups(mentions: readonly Mention[]): Mention[][] {
  const byLabel = new Map<string, Mention[]>();
  for (const mention of mentions) {
    if (mention.need !== 'required' && mention.need !== 'preferred') continue;
    const label = mention.anyOf ?? `only ${mention.skill}`;
    byLabel.set(label, [...(byLabel.get(label) ?? []), mention]);
  }
  const all = [...byLabel.values()];
  return [...all.filter(isRequired), ...all.filter((group) => !isRequired(group))];
}

const isRequired = (group: Mention[]) => group.some(({ need }) => need === 'required');

function askOf(group: Mention[], tracked: readonly TrackedSkill[], taxonomy: Taxonomy): Ask {
  const best = group
    .map((mention) => creditFor(mention.skill, mention.years, tracked, taxonomy))
    .reduce((a: Credit, b) => (b.credit > a.credit ? b : a));
  return {
    skills: group.map(({ skill }) => skill),
    need: isRequired(group) ? 'required' : 'preferred',
    years: group[0]?.years ?? null,
    places: group.flatMap(({ places }) => places),
    weight: 0,
    ...best,
  };
}

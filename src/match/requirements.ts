import { levelRank } from '#src/skills/requirements/level-rank.ts';
import { DEGREES, type Degree, type Requirement } from '#src/skills/requirements/requirement.ts';
import type { Circumstances, SpokenLevel } from './circumstances.ts';
import type { RequirementMatch, RequirementState } from './match.ts';
import { GOOD_FROM } from './score.ts';

/** Scores of a posting that demands something the user lacks: at most a fair match, or a stretch. */
export const MOST_WHEN_CLOSE = GOOD_FROM - 1;
export const MOST_WHEN_LACKING = 49;

/** Lacks that end an application; the others are a matter of talk. */
const DECISIVE: readonly Requirement['kind'][] = ['language', 'permit', 'clearance'];

/** Compares what a posting demands besides skills with what the user told. */
export function matchRequirements(
  requirements: readonly Requirement[],
  told: Circumstances,
): RequirementMatch[] {
  return requirements.map((requirement) => {
    const own = requirement.kind === 'language' ? bestSpoken(requirement, told) : null;
    return { requirement, own, state: stateOf(requirement, told, own) };
  });
}

/** The highest score that these leave: a must-have that is lacking caps it, whatever the skills. 100: no cap. */
export function mostScore(matches: readonly RequirementMatch[]): number {
  return matches.reduce((most, { requirement, state }) => {
    if (requirement.need !== 'required' || state === 'met' || state === 'unknown') return most;
    const isDecisive = state === 'lacking' && DECISIVE.includes(requirement.kind);
    return Math.min(most, isDecisive ? MOST_WHEN_LACKING : MOST_WHEN_CLOSE);
  }, 100);
}

function stateOf(requirement: Requirement, told: Circumstances, own: SpokenLevel | null): RequirementState {
  const { kind, amount, values } = requirement;
  switch (kind) {
    case 'language':
      return told.languages.length === 0 ? 'unknown' : spokenState(requirement, own);
    case 'permit':
      return permitState(values, told.permits);
    case 'clearance':
      return told.clearance === null ? 'unknown' : yesOrNo(told.clearance);
    case 'degree':
      return degreeState(values[0] as Degree | undefined, told.degree);
    case 'on-site':
      return atMost(amount, told.daysOnSite);
    case 'travel':
      return told.travel === 0 ? 'lacking' : atMost(amount, told.travel);
  }
}

const yesOrNo = (isMet: boolean): RequirementState => (isMet ? 'met' : 'lacking');

function bestSpoken({ values }: Requirement, { languages }: Circumstances): SpokenLevel | null {
  const spoken = languages.filter(({ language }) => values.includes(language));
  return spoken.reduce<SpokenLevel | null>(
    (best, { level }) => (best === null || levelRank(level) > levelRank(best) ? level : best),
    null,
  );
}

function spokenState({ level }: Requirement, own: SpokenLevel | null): RequirementState {
  if (own === null) return 'lacking';
  const short = level === null ? 0 : levelRank(level) - levelRank(own);
  if (short <= 0) return 'met';
  return short === 1 ? 'close' : 'lacking';
}

/** Members of the European Union and of the agreements that let their people work in all of it. */
const EU = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LT LU LV MT NL NO PL PT RO SE SI SK'.split(
  ' ',
);

function permitState(regions: readonly string[], permits: readonly string[]): RequirementState {
  if (permits.length === 0 || regions.length === 0) return 'unknown';
  const covers = (region: string) =>
    permits.includes(region) || (permits.includes('EU') && EU.includes(region));
  return yesOrNo(regions.some(covers));
}

function degreeState(asked: Degree | undefined, own: Circumstances['degree']): RequirementState {
  if (asked === undefined || own === null) return 'unknown';
  return yesOrNo(own !== 'none' && DEGREES.indexOf(own) >= DEGREES.indexOf(asked));
}

const atMost = (asked: number | null, own: number | null): RequirementState =>
  asked === null || own === null ? 'unknown' : yesOrNo(asked <= own);

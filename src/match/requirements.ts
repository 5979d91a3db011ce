import { levelRank } from '#src/skills/requirements/level-rank.ts';
import { DEGREES, type Degree, type Requirement } from '#src/skills/requirements/requirement.ts';
import type { Circumstances, SpokenLevel } from './circumstances.ts';
import type { RequirementMatch, RequirementState } from './match.ts';
import { FAIR_FROM, GOOD_FROM } from './score.ts';

/** Scores of a posting that requires something the user lacks: at most a fair match, or a stretch. */
export const MOST_WHEN_CLOSE = GOOD_FROM - 1;
export const MOST_WHEN_LACKING = FAIR_FROM - 1;

/** Lacks that end an application; the others are a matter of talk. */
const DECISIVE: readonly Requirement['kind'][] = ['language', 'permit', 'clearance'];

/** Compares what a posting requires besides skills with what the user entered. */
export const matchRequirements = (
  requirements: readonly Requirement[],
  entered: Circumstances,
): RequirementMatch[] =>
  requirements.map((requirement) => {
    const own = requirement.kind === 'language' ? bestSpoken(requirement, entered) : null;
    return { requirement, own, state: stateOf(requirement, entered, own) };
  });

/** Returns the highest score that these leave: a required one that is lacking caps it. 100: no cap. */
export const mostScore = (matches: readonly RequirementMatch[]): number =>
  Math.min(100, ...matches.map(capOf));

function capOf({ requirement: { need, kind }, state }: RequirementMatch): number {
  if (need !== 'required' || state === 'met' || state === 'unknown') return 100;
  return state === 'lacking' && DECISIVE.includes(kind) ? MOST_WHEN_LACKING : MOST_WHEN_CLOSE;
}

function stateOf(
  { kind, amount, values, level }: Requirement,
  { languages, permits, daysOnSite, travel, degree, clearance }: Circumstances,
  own: SpokenLevel | null,
): RequirementState {
  switch (kind) {
    case 'language':
      return languages.length === 0 ? 'unknown' : spokenState(level, own);
    case 'permit':
      return permits.length === 0 || values.length === 0
        ? 'unknown'
        : metIf(values.some((region) => permits.includes(region) || isCovered(region, permits)));
    case 'clearance':
      return clearance === null ? 'unknown' : metIf(clearance);
    case 'degree':
      // "none" is in no list of degrees, and so below all of them.
      return degree === null
        ? 'unknown'
        : metIf(DEGREES.indexOf(degree as Degree) >= DEGREES.indexOf(values[0] as Degree));
    case 'on-site':
      return atMost(amount, daysOnSite);
    case 'travel':
      return travel === 0 ? 'lacking' : atMost(amount, travel);
  }
}

const metIf = (isMet: boolean): RequirementState => (isMet ? 'met' : 'lacking');

const atMost = (required: number | null, own: number | null): RequirementState =>
  required === null || own === null ? 'unknown' : metIf(required <= own);

const bestSpoken = ({ values }: Requirement, { languages }: Circumstances): SpokenLevel | null =>
  languages
    .filter(({ language }) => values.includes(language))
    .map(({ level }) => level)
    .sort((a, b) => levelRank(b) - levelRank(a))[0] ?? null;

function spokenState(level: Requirement['level'], own: SpokenLevel | null): RequirementState {
  if (own === null) return 'lacking';
  const short = level === null ? 0 : levelRank(level) - levelRank(own);
  return short === 1 ? 'close' : metIf(short <= 0);
}

/** Members of the European Union and of the agreements that let their people work in all of it. */
const EU = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LT LU LV MT NL NO PL PT RO SE SI SK';

const isCovered = (region: string, permits: readonly string[]): boolean =>
  permits.includes('EU') && EU.includes(region);

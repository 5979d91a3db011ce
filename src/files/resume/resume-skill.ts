import type { Level } from '#src/skills/tracked-skill.ts';
import { lastYearOf, MOST_YEARS, yearsOf } from './period.ts';
import { type Proof, proofOf, proofsOf } from './proof.ts';
import type { ResumeSighting } from './sighting.ts';

/** What a résumé's level and years rest on. */
export interface Basis {
  /**
   * `taught`: only education or interests name it. `unsure`: the text says that the writer lacks it, or that others have
   * it. `unstated`: it is named without a level.
   */
  level: 'stated' | 'taught' | 'unstated' | 'unsure';
  /** Number of dated jobs and projects that the years are counted from; 0 if a line states the years. */
  jobs: number;
}

/** A skill in a résumé with its details; null if not stated. */
export interface ResumeSkill {
  skill: string;
  level: Level | null;
  years: number | null;
  lastUsed: number | null;
  basis: Basis;
  /** Lines that name it, strongest evidence first. */
  proofs: readonly Proof[];
  /** The line to quote: the one that states the level, otherwise the strongest. */
  quoted: Proof | undefined;
}

/** Merges a skill's occurrences in a résumé, in order. */
export function resumeSkill(skill: string, sightings: readonly ResumeSighting[]): ResumeSkill {
  const periods = sightings.flatMap(({ period }) => period ?? []);
  const stated = sightings.find(({ years }) => years !== null && years <= MOST_YEARS)?.years ?? null;
  const proofs = proofsOf(sightings);
  const levelled = levelSighting(sightings);
  const taught = levelled ? null : taughtLevel(sightings);
  return {
    skill,
    level: levelled?.level ?? taught,
    years: stated ?? yearsOf(periods),
    lastUsed: sightings.find(({ lastUsed }) => lastUsed !== null)?.lastUsed ?? lastYearOf(periods),
    basis: {
      level: levelled ? 'stated' : taught ? 'taught' : 'unstated',
      jobs: stated === null ? new Set(periods.map(({ from, to }) => `${from}-${to}`)).size : 0,
    },
    proofs,
    quoted: levelled ? proofOf(levelled) : proofs[0],
  };
}

/** Returns the occurrence that states the level: a list of skills outranks prose on work. */
function levelSighting(sightings: readonly ResumeSighting[]): ResumeSighting | undefined {
  const told = sightings.filter(({ level }) => level !== null);
  const inList = told.find(({ line }) => line.section === 'skills') ?? told.find(({ line }) => !line.period);
  return inList ?? told[0];
}

/** Returns the level of a skill that is only taught or liked, which is not solid; null for any other. */
function taughtLevel(sightings: readonly ResumeSighting[]): Level | null {
  if (sightings.every(({ line }) => line.section === 'interests')) return 'learning';
  return sightings.every(({ line }) => line.section === 'education' || line.section === 'interests')
    ? 'basic'
    : null;
}

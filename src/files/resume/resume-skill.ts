import type { Level } from '#src/skills/tracked-skill.ts';
import { lastYearOf, MOST_YEARS, yearsOf } from './period.ts';
import { type Proof, proofsOf } from './proof.ts';
import type { ResumeSighting } from './sighting.ts';

/** A skill in a résumé with its details; null if not stated. */
export interface ResumeSkill {
  skill: string;
  level: Level | null;
  years: number | null;
  lastUsed: number | null;
  /** Lines that name it, strongest evidence first. */
  proofs: readonly Proof[];
}

/** Merges a skill's occurrences in a résumé, in order. */
export function resumeSkill(skill: string, sightings: readonly ResumeSighting[]): ResumeSkill {
  const periods = sightings.flatMap(({ period }) => period ?? []);
  const stated = sightings.find(({ years }) => years !== null && years <= MOST_YEARS)?.years ?? null;
  return {
    skill,
    level: levelOf(sightings),
    years: stated ?? yearsOf(periods),
    lastUsed: sightings.find(({ lastUsed }) => lastUsed !== null)?.lastUsed ?? lastYearOf(periods),
    proofs: proofsOf(sightings),
  };
}

/** Returns the level: a list of skills outranks prose on work. Skills only taught or liked are not solid. */
function levelOf(sightings: readonly ResumeSighting[]): Level | null {
  const told = sightings.filter(({ level }) => level !== null);
  const inList = told.find(({ line }) => line.section === 'skills') ?? told.find(({ line }) => !line.period);
  const level = (inList ?? told[0])?.level;
  if (level) return level;
  if (sightings.every(({ line }) => line.section === 'interests')) return 'learning';
  return sightings.every(({ line }) => line.section === 'education' || line.section === 'interests')
    ? 'basic'
    : null;
}

import type { Level } from '#src/skills/tracked-skill.ts';
import { lastYearOf, MOST_YEARS, yearsOf } from './period.ts';
import { type Proof, proofsOf } from './proof.ts';
import type { ResumeSighting } from './sighting.ts';

/** A skill that a résumé names, with what it tells of it; null is what it does not tell. */
export interface ResumeSkill {
  skill: string;
  level: Level | null;
  years: number | null;
  lastUsed: number | null;
  /** The lines that name it, the one that proves most first. */
  proofs: readonly Proof[];
}

/** Puts together what a résumé says of a skill at all its places, in their order. */
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

/** A list of skills tells how well before a sentence on work does. What is only taught, or only liked, is not solid. */
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

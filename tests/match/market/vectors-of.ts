import {
  directionsIn,
  type SkillVectors,
  skillVectors,
  vectorsFile,
} from '#src/match/market/skill-vectors.ts';

/** Returns skill vectors by id as the extension reads them. */
export function vectorsOf(rows: Readonly<Record<string, ArrayLike<number>>>): SkillVectors {
  const skills = Object.keys(rows);
  const file = vectorsFile(skills, Object.values(rows));
  const places = new Map(skills.map((skill, place) => [skill, place]));
  return skillVectors(file.size, directionsIn(file), (skill) => places.get(skill) ?? -1);
}

import type { Mention, Need, Place } from './mention.ts';

/** One sighting of a skill, before all sightings of a posting are put together. */
export interface Sighting {
  skill: string;
  place: Place;
  need: Need;
  years: number | null;
  /** The group of alternatives it stands in, or null. */
  group: number | null;
}

const STRENGTH: readonly Need[] = ['required', 'preferred', 'mentioned', 'excluded'];

/** Puts the sightings of each skill together: the strongest need, the most years, the first group. */
export function mentionsOf(sightings: readonly Sighting[]): Mention[] {
  const labels = labelsOf(sightings);
  const mentions = new Map<string, Mention>();
  for (const { skill, place, need, years } of sightings) {
    const known = mentions.get(skill);
    if (!known) {
      mentions.set(skill, { skill, places: [place], need, years, anyOf: labels.get(skill) ?? null });
      continue;
    }
    known.places.push(place);
    if (STRENGTH.indexOf(need) < STRENGTH.indexOf(known.need)) known.need = need;
    if (years !== null) known.years = Math.max(known.years ?? 0, years);
  }
  return [...mentions.values()];
}

/** A label for each group; a skill that stands in several belongs to the largest, and a group of one is none. */
function labelsOf(sightings: readonly Sighting[]): Map<string, string> {
  const groups = new Map<number, Set<string>>();
  for (const { skill, group } of sightings) {
    if (group !== null) groups.set(group, (groups.get(group) ?? new Set()).add(skill));
  }
  const labels = new Map<string, string>();
  let count = 0;
  for (const skills of [...groups.values()].sort((a, b) => b.size - a.size)) {
    const free = [...skills].filter((skill) => !labels.has(skill));
    if (free.length < 2) continue;
    count += 1;
    for (const skill of free) labels.set(skill, `g${count}`);
  }
  return labels;
}

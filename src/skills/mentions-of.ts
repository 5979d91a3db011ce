import type { Mention, Need, Place, Why } from './mention.ts';

/** One sighting of a skill, before all sightings of a posting are put together. */
export interface Sighting {
  skill: string;
  place: Place;
  need: Need;
  years: number | null;
  /** The group of alternatives it stands in, or null. */
  group: Group | null;
  /** Whether it stands in the title or among tags, which sum up what the text asks for. */
  isTag: boolean;
  why: Why;
  /** The signs of how sure its ask is; null where it is not asked for. */
  evidence: readonly string[] | null;
}

/** What holds the sightings of a group together. */
export interface Group {
  /** Whether the text says that one is enough, and does not only give examples of a kind. */
  said: boolean;
}

const STRENGTH: readonly Need[] = ['required', 'preferred', 'mentioned', 'excluded'];

/** Puts the sightings of each skill together: the strongest need, the most years, the first group. */
export function mentionsOf(sightings: readonly Sighting[]): Mention[] {
  const labels = labelsOf(sightings);
  const mentions = new Map<string, Mention>();
  for (const { skill, place, need, years, why, evidence } of sightings) {
    const known = mentions.get(skill);
    if (!known) {
      const signs = evidence ? [evidence] : [];
      const anyOf = labels.get(skill) ?? null;
      mentions.set(skill, { skill, places: [place], need, years, anyOf, why, evidence: signs });
      continue;
    }
    known.places.push(place);
    if (evidence) known.evidence?.push(evidence);
    const stronger = STRENGTH.indexOf(known.need) - STRENGTH.indexOf(need);
    // What is a must says how many years are: "one year of AWS; preferred: three years of AWS".
    if (years !== null) {
      if (stronger > 0 || known.years === null) known.years = years;
      else if (stronger === 0) known.years = Math.max(known.years, years);
    }
    if (stronger > 0) Object.assign(known, { need, why });
  }
  return [...mentions.values()];
}

/**
 * A label for each group; a skill that stands in several belongs to the largest. What that leaves alone goes with it:
 * where Jenkins or CircleCI will do, and elsewhere Jenkins or GitLab CI, one of the three is enough.
 */
function labelsOf(sightings: readonly Sighting[]): Map<string, string> {
  const groups = new Map<Group, Set<string>>();
  const alone = new Set(sightings.filter(standsAlone).map(({ skill }) => skill));
  for (const { skill, group } of sightings) {
    // What is but an example in one place and asked for in its own right in another is asked for.
    if (group && (group.said || !alone.has(skill))) {
      groups.set(group, (groups.get(group) ?? new Set()).add(skill));
    }
  }
  const labels = new Map<string, string>();
  let count = 0;
  for (const skills of [...groups.values()].sort((a, b) => b.size - a.size)) {
    const taken = [...skills].map((skill) => labels.get(skill)).find((label) => label !== undefined);
    const free = [...skills].filter((skill) => !labels.has(skill));
    if (free.length === 0 || skills.size < 2) continue;
    const label = free.length === 1 ? taken : `g${++count}`;
    for (const skill of free) labels.set(skill, label as string);
  }
  return labels;
}

function standsAlone({ group, need, isTag }: Sighting): boolean {
  return group === null && need === 'required' && !isTag;
}

import { isAsked, type Mention, type Need, type Place, type Why } from './mention.ts';

/** One occurrence of a skill, before all occurrences in a posting are merged. */
export interface Sighting {
  skill: string;
  place: Place;
  need: Need;
  years: number | null;
  /** Its group of alternatives, or null. */
  group: Group | null;
  /** Whether it is in the title or among tags, which summarise the requirements. */
  isTag: boolean;
  why: Why;
  /** Its signs for trained decisions. */
  evidence: readonly string[];
}

/** Identity of a group of alternatives. */
export interface Group {
  /** Whether the text offers a choice, not only examples of a kind. */
  said: boolean;
}

const STRENGTH: readonly Need[] = ['required', 'preferred', 'mentioned', 'excluded'];

/** Merges the occurrences of each skill: strongest need, most years, first group. */
export function mentionsOf(sightings: readonly Sighting[]): Mention[] {
  const labels = labelsOf(sightings);
  const mentions = new Map<string, Mention>();
  for (const { skill, place, need, years, why, evidence } of sightings) {
    const known = mentions.get(skill);
    if (!known) {
      const signs = isAsked({ need }) ? [evidence] : [];
      const anyOf = labels.get(skill) ?? null;
      mentions.set(skill, { skill, places: [place], need, years, anyOf, why, evidence: signs });
      continue;
    }
    known.places.push(place);
    if (isAsked({ need })) known.evidence?.push(evidence);
    const stronger = STRENGTH.indexOf(known.need) - STRENGTH.indexOf(need);
    // Years of a must-have win: "one year of AWS; preferred: three years of AWS".
    if (years !== null) {
      if (stronger > 0 || known.years === null) known.years = years;
      else if (stronger === 0) known.years = Math.max(known.years, years);
    }
    if (stronger > 0) Object.assign(known, { need, why });
  }
  return [...mentions.values()];
}

/**
 * Labels each group; a skill in several belongs to the largest. Skills left alone join it: "Jenkins or CircleCI"
 * and elsewhere "Jenkins or GitLab CI" make one choice of three.
 */
function labelsOf(sightings: readonly Sighting[]): Map<string, string> {
  const groups = new Map<Group, Set<string>>();
  const alone = new Set(sightings.filter(standsAlone).map(({ skill }) => skill));
  for (const { skill, group } of sightings) {
    // A skill that is an example in one place and a requirement elsewhere is a requirement.
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

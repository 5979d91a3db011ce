import type { Match } from '#src/match/match.ts';
import { skillName } from '#src/skills/taxonomy.ts';
import type { KeptPosting } from '#src/store/db.ts';
import { evidenceFor, type Quote } from '#src/ui/evidence.ts';
import type { PopupFacts } from './facts.ts';

/** A skill that the posting names, but does not ask for. */
export interface OtherName {
  skill: string;
  name: string;
  /** Said not to be needed, rather than only named. */
  excluded: boolean;
  quote: Quote | null;
}

/** What is named and not counted: by the posting's words, or by the user's. */
export interface OtherNames {
  posting: string;
  named: OtherName[];
  setAside: { skill: string; name: string }[];
}

/** What the posting names without asking for it, and what the user set aside. */
export function otherNames(
  posting: KeptPosting,
  { also }: Match,
  { taxonomy, blocks }: Pick<PopupFacts, 'taxonomy' | 'blocks'>,
): OtherNames {
  const source = { title: posting.title, blocks };
  const named = also.map(({ skill, need, places }) => ({
    skill,
    name: skillName(taxonomy, skill),
    excluded: need === 'excluded',
    quote: evidenceFor(source, places, null).quote,
  }));
  const found = new Set(posting.mentions.map(({ skill }) => skill));
  const setAside = posting.notHere
    .filter((skill) => found.has(skill))
    .map((skill) => ({ skill, name: skillName(taxonomy, skill) }));
  return { posting: posting.id, named, setAside };
}

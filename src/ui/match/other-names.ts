import type { Match } from '#src/match/match.ts';
import type { Mention } from '#src/skills/mention.ts';
import { skillName } from '#src/skills/taxonomy.ts';
import type { KeptPosting } from '#src/store/db.ts';
import type { QuoteSource } from '#src/ui/evidence.ts';
import type { PopupFacts } from './facts.ts';

/** A skill that the posting names but does not require. */
export interface OtherName {
  skill: string;
  name: string;
  /** Whether the posting says that it is not needed, rather than only naming it. */
  excluded: boolean;
  mention: Mention;
}

/** Named skills that do not count, because of the posting's wording or the user's choice. */
export interface OtherNames {
  posting: string;
  /** The text that they are quoted from. */
  source: QuoteSource;
  named: OtherName[];
  setAside: { skill: string; name: string }[];
}

/** Returns the named but not required skills, and those that the user excluded. */
export function otherNames(
  posting: KeptPosting,
  { also }: Match,
  { taxonomy, blocks }: Pick<PopupFacts, 'taxonomy' | 'blocks'>,
): OtherNames {
  const named = also.map((mention) => ({
    skill: mention.skill,
    name: skillName(taxonomy, mention.skill),
    excluded: mention.need === 'excluded',
    mention,
  }));
  const found = new Set(posting.mentions.map(({ skill }) => skill));
  const setAside = posting.notHere
    .filter((skill) => found.has(skill))
    .map((skill) => ({ skill, name: skillName(taxonomy, skill) }));
  return { posting: posting.id, source: { title: posting.title, blocks }, named, setAside };
}

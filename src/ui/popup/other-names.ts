import type { Match } from '#src/match/match.ts';
import type { Mention } from '#src/skills/mention.ts';
import { skillName } from '#src/skills/taxonomy.ts';
import type { KeptPosting } from '#src/store/db.ts';
import type { QuoteSource } from '#src/ui/evidence.ts';
import type { PopupFacts } from './facts.ts';

/** A skill that the posting names, but does not ask for. */
export interface OtherName {
  skill: string;
  name: string;
  /** Said not to be needed, rather than only named. */
  excluded: boolean;
  mention: Mention;
}

/** What is named and not counted: by the posting's words, or by the user's. */
export interface OtherNames {
  posting: string;
  /** Where they are quoted from. */
  source: QuoteSource;
  named: OtherName[];
  setAside: { skill: string; name: string }[];
}

/** What the posting names without asking for it, and what the user set aside. */
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

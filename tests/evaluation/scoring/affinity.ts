import type { Need } from '#src/skills/mention.ts';

/** A skill that a finder names in a posting. */
export interface FoundSkill {
  name: string;
  /** The words of the posting that name it. */
  quotes: readonly string[];
  need: Need;
  years: number | null;
  /** Skills of one posting with the same label are alternatives. */
  anyOf: string | null;
}

/** A skill that the readers list for a posting. */
export interface LabelledSkill {
  skill: string;
  quotes: readonly string[];
  need: Need;
  years?: number | null;
  anyOf?: string | null;
  /** Readers may differ on whether it is one: found or missed, it counts neither way. */
  optional?: boolean;
}

/** How much speaks for a find and a label being one skill: the same name, the same words, or words within words. */
export const AFFINITY = { name: 3, quote: 2, within: 1, none: 0 } as const;

/** How much speaks for the two being one skill, as one of {@link AFFINITY}. */
export function affinity(found: FoundSkill, label: LabelledSkill): number {
  if (nameKey(found.name) === nameKey(label.skill)) return AFFINITY.name;
  const ours = found.quotes.map(fold);
  const theirs = label.quotes.map(fold);
  if (ours.some((quote) => theirs.includes(quote))) return AFFINITY.quote;
  const within = ours.some((a) => theirs.some((b) => a.includes(b) || b.includes(a)));
  return within ? AFFINITY.within : AFFINITY.none;
}

/** Lower case, with single spaces around and between the words; of the signs only + # and a dot inside a word are kept. */
export function fold(text: string): string {
  const words = text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#.]+/gu, ' ')
    .replace(/\.(?=\s|$)/g, '');
  return ` ${words.trim()} `;
}

/** What two spellings of one name share: "Node.js" and "Node", "REST API" and "REST APIs". */
export function nameKey(name: string): string {
  return fold(name)
    .replace(/\s+/g, '')
    .replace(/\.?js$/, '')
    .replace(/s$/, '');
}

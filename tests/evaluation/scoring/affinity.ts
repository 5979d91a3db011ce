import type { Need } from '#src/skills/mention.ts';

/** A skill that a finder extracts from a posting. */
export interface FoundSkill {
  name: string;
  /** Words of the posting that name it. */
  quotes: readonly string[];
  need: Need;
  years: number | null;
  /** Skills of one posting with the same label are alternatives. */
  anyOf: string | null;
}

/** A skill that annotators list for a posting. */
export interface LabelledSkill {
  skill: string;
  quotes: readonly string[];
  need: Need;
  years?: number | null;
  anyOf?: string | null;
  /** Set if annotators may differ on it: found or missed, it counts neither way. */
  optional?: boolean;
}

/** Scores for an extracted skill and a label being the same: same name, same words, words within words. */
export const AFFINITY = { name: 3, quote: 2, within: 1, none: 0 } as const;

/** Returns one of {@link AFFINITY} for the two being one skill. */
export function affinity(found: FoundSkill, label: LabelledSkill): number {
  if (nameKey(found.name) === nameKey(label.skill)) return AFFINITY.name;
  const ours = found.quotes.map(fold);
  const theirs = label.quotes.map(fold);
  if (ours.some((quote) => theirs.includes(quote))) return AFFINITY.quote;
  const within = ours.some((a) => theirs.some((b) => a.includes(b) || b.includes(a)));
  return within ? AFFINITY.within : AFFINITY.none;
}

/** Folds to lower case with single spaces around words; of punctuation only + # and inner dots stay. */
export function fold(text: string): string {
  const words = text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#.]+/gu, ' ')
    .replace(/\.(?=\s|$)/g, '');
  return ` ${words.trim()} `;
}

/** Returns a common key for spellings of one name: "Node.js" and "Node", "REST API" and "REST APIs". */
export function nameKey(name: string): string {
  return fold(name)
    .replace(/\s+/g, '')
    .replace(/\.?js$/, '')
    .replace(/s$/, '');
}

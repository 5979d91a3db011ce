import type { Comparison } from './pair-skills.ts';

/** A kind of error: the mistake, the skill, and the postings. */
export interface ErrorKind {
  what: string;
  skill: string;
  postings: string[];
}

/** The comparison of one posting. */
export interface Compared extends Comparison {
  id: string;
}

/** Groups all errors by kind, most frequent first. */
export function errorKinds(compared: readonly Compared[]): ErrorKind[] {
  const kinds = new Map<string, ErrorKind>();
  for (const one of compared) {
    for (const [what, skill] of errorsOf(one)) {
      const key = `${what} ${skill}`;
      const kind = kinds.get(key) ?? { what, skill, postings: [] };
      kind.postings.push(one.id);
      kinds.set(key, kind);
    }
  }
  return [...kinds.values()].sort((a, b) => b.postings.length - a.postings.length);
}

function* errorsOf({ pairs, extra, missed }: Comparison): Generator<[what: string, skill: string]> {
  for (const { name } of extra) yield ['extra', name];
  for (const { skill } of missed) yield ['missed', skill];
  for (const { found, label } of pairs) {
    if (found.need !== label.need) yield [`need ${label.need} → ${found.need}`, label.skill];
    const years = label.years ?? null;
    if (found.years !== years) yield [`years ${years ?? 'none'} → ${found.years ?? 'none'}`, label.skill];
  }
}

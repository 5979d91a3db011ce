import type { Taxonomy } from '#src/skills/taxonomy.ts';
import { MAX_STORED_LINES } from './stored-lines.ts';

/** A requirement that the user's own skills cover. */
interface CoveredAsk {
  /** The asked skill, or of alternatives the one that counts. */
  skill: string;
  /** The tracked skill that covers it: the same one, or one that implies it. */
  by: string;
  /** The posting's words for it, such as "k8s" or "experience with the cloud". */
  words: readonly string[];
}

/** A skill that the user has, a posting asks for, and the résumé does not name in the posting's words. */
export interface ResumeGap {
  skill: string;
  /** The skill's name, in the posting's spelling if the posting names it. */
  words: string;
  /** `absent`: the résumé does not name it. `other-words`: it does, under another name. */
  kind: 'absent' | 'other-words';
  /** The résumé's line where it would fit, or null. */
  line: string | null;
}

/** Lines of a résumé by the skill that they name. */
type ResumeLines = ReadonlyMap<string, readonly string[]>;

/**
 * Returns what the résumé leaves unsaid of the covered requirements, in their order, each skill once. Empty without a
 * résumé. It never returns a skill that the user does not have, because only covered requirements go in.
 */
export function findResumeGaps(
  covered: readonly CoveredAsk[],
  lines: ResumeLines,
  taxonomy: Taxonomy,
): ResumeGap[] {
  if (lines.size === 0) return [];
  const gaps = covered.flatMap((ask) => gapOf(ask, lines, taxonomy) ?? []);
  return gaps.filter((gap, n) => gaps.findIndex(({ skill }) => skill === gap.skill) === n);
}

function gapOf(
  { skill, by, words: said }: CoveredAsk,
  lines: ResumeLines,
  taxonomy: Taxonomy,
): ResumeGap | null {
  const own = lines.get(skill) ?? [];
  const names = namesOf(skill, taxonomy);
  const words = said.find((one) => names.some((name) => plain(name) === plain(one))) ?? names[0] ?? skill;
  if (own.length === 0) return { skill, words, kind: 'absent', line: lineOfKin(skill, by, lines, taxonomy) };
  if (own.length >= MAX_STORED_LINES || own.some((line) => saysWords(line, words))) return null;
  return { skill, words, kind: 'other-words', line: own[0] ?? null };
}

/** All names of a skill, the usual one first. Words that are none of them describe the skill and do not name it. */
function namesOf(skill: string, { skills }: Taxonomy): string[] {
  const known = skills.get(skill);
  return known ? [known.name, ...known.aliases] : [];
}

/** A line of the skill that covers it, else of one that is implied by it or implies it, else of a close substitute. */
function lineOfKin(skill: string, by: string, lines: ResumeLines, { implied, similar }: Taxonomy) {
  const kin = [
    by,
    ...(implied.get(skill) ?? []),
    ...implying(skill, lines, implied),
    ...(similar.get(skill) ?? []),
  ];
  return kin.flatMap((id) => lines.get(id) ?? [])[0] ?? null;
}

const implying = (skill: string, lines: ResumeLines, implied: Taxonomy['implied']) =>
  [...lines.keys()].filter((id) => implied.get(id)?.has(skill));

/** Whether a line has these words, whatever their case, punctuation and plural. */
const saysWords = (line: string, words: string) => ` ${plain(line)} `.includes(` ${plain(words)} `);

const plain = (text: string) =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}+#]+/u)
    .map((word) => (word.length > 3 ? word.replace(/s$/, '') : word))
    .filter((word) => word !== '')
    .join(' ');

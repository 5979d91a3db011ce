import { columnOf, fitting, inColumn } from '#src/skills/columns.ts';
import type { Taxonomy } from '#src/skills/taxonomy.ts';
import type { MarketFile } from './market.ts';
import type { MarketFacts } from './market-facts.ts';
import { directionsIn, type SkillVectors, skillVectors, type VectorsFile } from './skill-vectors.ts';

/**
 * What judging takes of the market, as one file of the package, `judging.bin`, in bytes: how many postings were counted, how many
 * numbers a direction has; then the directions; then as columns of each skill its number in the taxonomy, how many postings ask for it,
 * and how many of them name it in their title. The skills are those of both the counts and the vectors, told once.
 */
export type JudgingFile = Uint8Array<ArrayBuffer>;

/** The postings, and a byte of the size. */
const HEAD = 3;
const COLUMNS = 3;
export const ASKED = 1;
export const IN_TITLE = 2;

/** What is in the file of the market's counts. */
export type JudgedCounts = Pick<MarketFile, 'skills' | 'asked' | 'inTitle'>;

/**
 * The file of these counts and vectors, whose skills are the same. `ids`: all skills of the taxonomy in their order.
 * @throws where a skill is none of the taxonomy's.
 */
export function judgingFile(
  { source: { postings }, skills, asked, inTitle }: JudgedCounts & { source: { postings: number } },
  vectors: VectorsFile,
  ids: Iterable<string>,
): JudgingFile {
  if (vectors.skills.join() !== skills.join()) throw new Error('counts and vectors are of different runs');
  const numbers = new Map([...ids].map((id, n) => [id, n]));
  return Uint8Array.from([
    ...columnOf([postings]),
    fitting(vectors.size, 0xff),
    ...directionsIn(vectors),
    ...columnOf(skills.map((id) => numbers.get(id) ?? -1)),
    ...columnOf(asked),
    ...columnOf(inTitle),
  ]);
}

/** The ids of the file's skills, by those of the taxonomy that it was made of; others may have come behind. */
export function skillsIn(file: JudgingFile, ids: Iterable<string>): string[] {
  const all = [...ids];
  return columnIn(file, 0).map((n) => all[n] as string);
}

/** One of the {@link COLUMNS}. */
export const columnIn = (file: JudgingFile, column: number): number[] =>
  Array.from({ length: lengthOf(file) }, (_, place) => numberIn(file, column, place));

/** The number at a place of a column. */
function numberIn(file: JudgingFile, column: number, place: number): number {
  const length = lengthOf(file);
  return inColumn(file, HEAD + (sizeIn(file) + 2 * column) * length, length, place);
}

const lengthOf = (file: JudgingFile) => (file.length - HEAD) / (2 * COLUMNS + sizeIn(file));
const sizeIn = (file: JudgingFile) => file[HEAD - 1] as number;

/** What the file tells. */
export interface JudgingFacts {
  market: MarketFacts;
  vectors: SkillVectors;
}

/** What the file tells of the skills of a taxonomy, read when it is first asked for: a page that compares asks for no counts. */
export function judgingFacts(file: JudgingFile, { skills }: Pick<Taxonomy, 'skills'>): JudgingFacts {
  let places: ReadonlyMap<string, number> | null = null;
  const placeOf = (skill: string) => {
    places ??= new Map(skillsIn(file, skills.keys()).map((id, place) => [id, place]));
    return places.get(skill) ?? -1;
  };
  const counted = (column: number) => (skill: string) => {
    const place = placeOf(skill);
    return place < 0 ? 0 : numberIn(file, column, place);
  };
  return {
    market: { postings: inColumn(file, 0, 1, 0), asked: counted(ASKED), inTitle: counted(IN_TITLE) },
    vectors: skillVectors(sizeIn(file), file.subarray(HEAD), placeOf),
  };
}

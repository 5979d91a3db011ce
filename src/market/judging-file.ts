import { columnOf } from '#src/skills/columns.ts';
import type { Taxonomy } from '#src/skills/taxonomy.ts';
import type { MarketFile } from './market.ts';
import type { MarketFacts } from './market-facts.ts';
import { directionsIn, type SkillVectors, skillVectors, type VectorsFile } from './skill-vectors.ts';

/**
 * What judging takes of the market, as one file of the package, `judging.bin`. In numbers of 16 bits (`columnOf`): how many skills there
 * are, and how many numbers a direction has; then as columns of these skills their number in the taxonomy, how many postings ask for
 * it, and how many of them name it in their title; then, in bytes, the directions. The skills are those of both the counts and the
 * vectors, told once.
 */
export type JudgingFile = Uint8Array<ArrayBuffer>;

/** So many numbers stand before the columns, of which there are so many. */
const HEAD = 2;
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
  { skills, asked, inTitle }: JudgedCounts,
  vectors: VectorsFile,
  ids: Iterable<string>,
): JudgingFile {
  if (vectors.skills.join() !== skills.join()) throw new Error('counts and vectors are of different runs');
  const numbers = new Map([...ids].map((id, n) => [id, n]));
  const all = [skills.map((id) => numbers.get(id) ?? -1), asked, inTitle].flat();
  return Uint8Array.from([...columnOf([skills.length, vectors.size, ...all]), ...directionsIn(vectors)]);
}

/** The places of the file's skills, by the ids of the taxonomy that it was made of; others may have come behind. */
const placesIn = (file: JudgingFile, ids: readonly string[]): ReadonlyMap<string, number> =>
  new Map(Array.from(columnIn(file, 0), (n, place) => [ids[n] as string, place]));

/** One of the {@link COLUMNS}. */
export function columnIn({ buffer }: JudgingFile, column: number): Uint16Array {
  const [length = 0] = new Uint16Array(buffer, 0, HEAD);
  return new Uint16Array(buffer, 2 * (HEAD + column * length), length);
}

/** What the file tells. */
export interface JudgingFacts {
  market: MarketFacts;
  vectors: SkillVectors;
}

/** What the file tells of the skills of a taxonomy, read when it is first asked for: a page that compares asks for no counts. */
export function judgingFacts(file: JudgingFile, { skills }: Pick<Taxonomy, 'skills'>): JudgingFacts {
  let places: ReadonlyMap<string, number> | null = null;
  const placeOf = (skill: string) => {
    places ??= placesIn(file, [...skills.keys()]);
    return places.get(skill) ?? -1;
  };
  const counted = (column: Uint16Array) => (skill: string) => column[placeOf(skill)] ?? 0;
  const [, size = 0] = new Uint16Array(file.buffer, 0, HEAD);
  const directions = new Int8Array(file.buffer, 2 * (HEAD + COLUMNS * columnIn(file, 0).length));
  return {
    market: { asked: counted(columnIn(file, ASKED)), inTitle: counted(columnIn(file, IN_TITLE)) },
    vectors: skillVectors(size, directions, placeOf),
  };
}

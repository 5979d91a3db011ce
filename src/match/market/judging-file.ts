import { columnOf } from '#src/skills/columns.ts';
import type { Taxonomy } from '#src/skills/taxonomy.ts';
import type { MarketFile } from './market.ts';
import type { MarketFacts } from './market-facts.ts';
import { directionsIn, type SkillVectors, skillVectors, type VectorsFile } from './skill-vectors.ts';

/**
 * The market facts that scoring needs, as one packaged file, `judging.bin`. First, as 16-bit numbers
 * (`columnOf`): the number of skills and the vector size. Then columns over these skills: number in the
 * taxonomy, postings that ask for it, and postings that name it in their title. Then the vectors, in bytes.
 */
export type JudgingFile = Uint8Array<ArrayBuffer>;

/** Numbers before the columns, and number of columns. */
const HEAD = 2;
const COLUMNS = 3;
export const ASKED = 1;
export const IN_TITLE = 2;

/** The counts that go into the file. */
export type JudgedCounts = Pick<MarketFile, 'skills' | 'asked' | 'inTitle'>;

/**
 * Encodes counts and vectors of the same skills.
 * @param ids All skills of the taxonomy in order.
 * @throws if a skill is not in the taxonomy.
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

/** Maps the file's skills to their positions. Skills added to the taxonomy later are not in it. */
const placesIn = (file: JudgingFile, ids: readonly string[]): ReadonlyMap<string, number> =>
  new Map(Array.from(columnIn(file, 0), (n, place) => [ids[n] as string, place]));

/** Returns one of the {@link COLUMNS}. */
export function columnIn({ buffer }: JudgingFile, column: number): Uint16Array {
  const [length = 0] = new Uint16Array(buffer, 0, HEAD);
  return new Uint16Array(buffer, 2 * (HEAD + column * length), length);
}

interface JudgingFacts {
  market: MarketFacts;
  vectors: SkillVectors;
}

/** Decodes the file for a taxonomy, each part on first use: a page that only compares needs no counts. */
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

import type { MarketFile } from './market.ts';
import { type MarketFacts, marketFacts } from './market-facts.ts';
import { type SkillVectors, skillVectors, type VectorsFile } from './skill-vectors.ts';

/**
 * What judging takes of the market, as one file of the package: `judging.json`. Its skills are those of both the
 * counts and the vectors, told once.
 */
export interface JudgingFile
  extends Pick<MarketFile, 'skills' | 'asked' | 'inTitle'>,
    Omit<VectorsFile, 'skills'> {
  postings: number;
}

/** The file of these counts and vectors, whose skills are the same. */
export function judgingFile(
  { source, skills, asked, inTitle }: MarketFile,
  vectors: VectorsFile,
): JudgingFile {
  if (vectors.skills.join() !== skills.join()) throw new Error('counts and vectors are of different runs');
  return { postings: source.postings, skills, asked, inTitle, size: vectors.size, bytes: vectors.bytes };
}

/** What the file tells. */
export interface JudgingFacts {
  market: MarketFacts;
  vectors: SkillVectors;
}

/** Unpacks the file. */
export function judgingFacts(file: JudgingFile): JudgingFacts {
  return { market: marketFacts(file), vectors: skillVectors(file) };
}

import { PatternIndex } from '../names/pattern-index.ts';
import type { Token } from '../text/tokens.ts';
import type { Language } from '../text/written-in.ts';
import { regionNames } from './region-names.ts';
import { CEFR_LEVELS } from './requirement.ts';

/** The meaning of a wording in data/requirements. */
interface Wording {
  sign:
    | 'language'
    | 'level'
    | 'about'
    | 'between'
    | 'or'
    | 'not'
    | 'permit'
    | 'clearance'
    | 'degree'
    | 'equivalent'
    | 'office'
    | 'full-office'
    | 'remote'
    | 'travel'
    | 'region';
  /** The language, level, degree or region; empty for other signs. */
  value: string;
}

/** A wording in a sentence, with the indices of its first and last token. */
export interface WordingHit extends Wording {
  first: number;
  last: number;
}

/** A file of data/requirements: one language's patterns by meaning. */
interface RequirementFile {
  languages: Record<string, string>;
  levels: Record<string, string[]>;
  degree: Record<string, string[]>;
  regions: Record<string, string[]>;
  /** Words separated by blanks. */
  about: string;
  between: string;
  or: string;
  not: string[];
  permit: string[];
  clearance: string[];
  equivalent: string[];
  office: string[];
  fullOffice: string[];
  remote: string[];
  travel: string[];
}

/** Loads the patterns of a language that has a file. */
export type RequirementFiles = (language: Language) => Promise<RequirementFile>;

export type RequirementIndex = PatternIndex<Wording>;

/** Languages without a file: Indian postings state these requirements in English. */
const WITHOUT_FILE: readonly Language[] = ['hi'];

/** Cached indexes by language codes. The files of a build never change. */
const indexes = new Map<string, RequirementIndex>();

/** Loads the index of the wordings of these languages. */
export async function loadRequirementIndex(
  languages: readonly Language[],
  fileOf: RequirementFiles,
): Promise<RequirementIndex> {
  const own = languages.filter((language) => !WITHOUT_FILE.includes(language));
  const key = own.join(' ');
  const known = indexes.get(key);
  if (known) return known;
  const files = await Promise.all(own.map(async (language) => [language, await fileOf(language)] as const));
  const index = buildIndex(files);
  indexes.set(key, index);
  return index;
}

/** Finds wordings in the tokens of a sentence, without those that a `not` pattern rules out. */
export function requirementHits(words: readonly Token[], index: RequirementIndex): WordingHit[] {
  const hits: WordingHit[] = [];
  for (let at = 0; at < words.length; at++) {
    index.find(words, at, (wording, own) => {
      hits.push({ ...wording, first: own[0] as number, last: own.at(-1) as number });
    });
  }
  const negative = hits.filter(({ sign }) => sign === 'not');
  const overlaps = (one: WordingHit) =>
    negative.some((other) => other.first <= one.last && one.first <= other.last);
  return hits.filter((hit) => !overlaps(hit));
}

function buildIndex(files: readonly (readonly [Language, RequirementFile])[]): RequirementIndex {
  const index = new PatternIndex<Wording>();
  const add = (sign: Wording['sign'], value: string, patterns: readonly string[]) => {
    for (const pattern of patterns) index.add(pattern, { sign, value });
  };
  for (const level of CEFR_LEVELS) add('level', level, [`=${level.toLowerCase()}`]);
  for (const [language, file] of files) {
    for (const [code, pattern] of Object.entries(file.languages)) add('language', code, [pattern]);
    for (const [level, patterns] of Object.entries(file.levels)) add('level', level, patterns);
    for (const [degree, patterns] of Object.entries(file.degree)) add('degree', degree, patterns);
    for (const [region, patterns] of Object.entries(file.regions)) add('region', region, patterns);
    for (const [region, name] of regionNames(language)) add('region', region, [name]);
    for (const sign of ['about', 'between', 'or'] as const) add(sign, '', file[sign].split(' '));
    for (const sign of ['not', 'permit', 'clearance', 'equivalent', 'office', 'remote', 'travel'] as const)
      add(sign, '', file[sign]);
    add('full-office', '', file.fullOffice);
  }
  return index;
}

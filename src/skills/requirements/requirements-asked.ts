import type { Ad } from '../ad.ts';
import { cueWords } from '../cues/cue-words.ts';
import { findCuesOf } from '../cues/cues-of.ts';
import { isAsked } from '../mention.ts';
import { needsIn } from '../need/need.ts';
import { tells } from '../sightings-of.ts';
import { plainSigns, withoutAddresses } from '../text/plain-signs.ts';
import { type Part, sectionPartsOf } from '../text/sections.ts';
import { sentencesOf } from '../text/sentences.ts';
import type { Span } from '../text/spans.ts';
import type { Token } from '../text/tokens.ts';
import { languagesTold, spokenIn } from '../text/told-by-words.ts';
import { cueLanguages, type Language } from '../text/written-in.ts';
import { languagesAsked } from './languages-asked.ts';
import { levelRank } from './level-rank.ts';
import { othersAsked, type SentenceDemand } from './others-asked.ts';
import { DEGREES, type Degree, type Requirement } from './requirement.ts';
import {
  loadRequirementIndex,
  type RequirementFiles,
  type RequirementIndex,
  requirementHits,
} from './requirement-index.ts';

/** Maximum requirements of a posting; a hostile one may have more. */
const MOST = 20;
/** Maximum length of a heading, in characters. */
const LONGEST_HEADING = 40;
const NEXT = 60;

/**
 * Extracts a posting's requirements besides skills. Each is returned once, with the strongest need of its
 * sentences.
 */
export async function requirementsAsked(
  { title, blocks, languages = [] }: Pick<Ad, 'title' | 'blocks' | 'languages'>,
  fileOf: RequirementFiles,
): Promise<Requirement[]> {
  const known = cueLanguages(
    languages.length > 0 ? spokenIn(blocks, languages).languages : languagesOfLines(blocks),
  );
  const reader = { languages: known, index: await loadRequirementIndex(known, fileOf) };
  const plain = blocks.map((block) => ({ ...block, text: plainSigns(block.text) }));
  const texts = plain.map(({ text }) => withoutAddresses(text));
  const found: Requirement[] = [];
  let isListed = false;
  for (const part of sectionPartsOf(plain)) {
    const own = (texts[part.block] ?? '').slice(part.start, part.end);
    const isHeading = part.heading || plain[part.block]?.kind === 'heading';
    if (isLanguageHeading(own, reader)) isListed = true;
    else if (isHeading) isListed = false;
    if (isHeading) continue;
    for (const sentence of sentencesOf(own, [])) {
      const words = own.slice(sentence.start, sentence.end);
      const next = own.slice(sentence.end, sentence.end + NEXT);
      const offset = part.start + sentence.start;
      for (const one of inSentence(words, { title, next }, part, isListed, reader)) {
        const { start, end } = one.place;
        found.push({ ...one, place: { block: part.block, start: start + offset, end: end + offset } });
      }
    }
  }
  return joined(found).slice(0, MOST);
}

/** The tools to read sentences: languages of the cues, and the index of wordings. */
interface Reader {
  languages: readonly Language[];
  index: RequirementIndex;
}

/** Detects languages line by line. A short text fools the detector of whole texts: "of" is Dutch for "or". */
const languagesOfLines = (blocks: Ad['blocks']): Language[] => [
  ...new Set(blocks.flatMap(({ text }) => languagesTold(text))),
];

/** Whether a line is a heading for languages: "Languages", "Sprachkenntnisse:". */
function isLanguageHeading(line: string, { index }: Reader): boolean {
  if (line.length > LONGEST_HEADING) return false;
  const words = cueWords(line, []);
  const hits = requirementHits(words, index);
  const known = hits.filter(({ sign }) => sign === 'about' || sign === 'between');
  const isKnown = (n: number) => known.some(({ first, last }) => first <= n && n <= last);
  const plain = words.slice(1, -1).map((word, n) => ({ word, n: n + 1 }));
  return (
    hits.some(({ sign }) => sign === 'about') && plain.every(({ word, n }) => isKnown(n) || word.entry.isSign)
  );
}

function inSentence(
  sentence: string,
  ad: { title: string; next: string },
  { section, block }: Part,
  isListed: boolean,
  { languages, index }: Reader,
): Requirement[] {
  const words = cueWords(sentence, []);
  const hits = requirementHits(words, index);
  if (hits.length === 0) return [];
  const asked: SentenceDemand[] = [
    ...languagesAsked(words, hits, isListed).map(
      (one): SentenceDemand => ({ ...one, kind: 'language', amount: null, isSoft: false, isFact: false }),
    ),
    ...othersAsked(sentence, words, hits),
  ];
  if (asked.length === 0) return [];
  const places = asked.map(({ first, last }): Span => spanOf(words, first, last));
  const findCues = findCuesOf(languages);
  const cued = findCues(sentence, places);
  if (tells(cued, 'legal')) return [];
  const needAt = needsIn(sentence, section, ad, (said, named = places) =>
    said === sentence && named === places ? cued : findCues(said, named),
  );
  return asked.flatMap(({ first: _f, last: _l, isSoft, isFact, ...rest }, n): Requirement[] => {
    const verdict = needAt(places[n] as Span);
    const { need } = verdict;
    const counts = isFact
      ? need !== 'excluded' && section !== 'learn' && section !== 'elsewhere'
      : isAsked(verdict);
    if (!counts) return [];
    const isWish = isSoft || need === 'preferred';
    return [{ ...rest, need: isWish ? 'preferred' : 'required', place: { block, ...(places[n] as Span) } }];
  });
}

const spanOf = (words: readonly Token[], first: number, last: number): Span => ({
  start: (words[first] as Token).start,
  end: (words[last] as Token).end,
});

/**
 * Merges requirements: one of each kind, and one per language. Must-haves win over wishes, then the lower degree
 * or the higher language level, then the more detailed one.
 */
function joined(found: readonly Requirement[]): Requirement[] {
  const all = new Map<string, Requirement>();
  for (const one of found) {
    const key = one.kind === 'language' ? one.values.toSorted().join() : one.kind;
    const before = all.get(key);
    if (!before || isClearer(one, before)) all.set(key, one);
  }
  return withoutRepeats([...all.values()]);
}

function isClearer(one: Requirement, before: Requirement): boolean {
  if (one.need !== before.need) return one.need === 'required';
  if (one.kind === 'degree') return degreeRank(one) < degreeRank(before);
  if (one.level && before.level) return levelRank(one.level) > levelRank(before.level);
  return detailsOf(one) > detailsOf(before);
}

/** Counts what a requirement states: its values, level and amount. */
const detailsOf = ({ values, level, amount }: Requirement): number =>
  [values.length > 0, level !== null, amount !== null].filter(Boolean).length;

/** Ranks degrees, since the lowest is enough for "PhD with 1 year" and "Master with 3". */
const degreeRank = ({ values }: Requirement): number => DEGREES.indexOf(values[0] as Degree);

/** Removes alternatives if one of their languages is also required alone. A wish does not replace a must-have. */
function withoutRepeats(all: readonly Requirement[]): Requirement[] {
  const languages = all.filter(({ kind }) => kind === 'language');
  const isRepeat = (one: Requirement) =>
    one.values.length > 1 &&
    languages.some(
      ({ need, values }) =>
        values.length === 1 &&
        one.values.includes(values[0] as string) &&
        (need === 'required' || one.need === 'preferred'),
    );
  return all.filter((one) => one.kind !== 'language' || !isRepeat(one));
}

import { appendTo } from '../append-to.ts';
import type { Skill } from '../skill.ts';
import type { TaxonomyToFind } from '../skills-to-find.ts';
import { type Token, tokenise } from '../text/tokens.ts';
import { forgetWords } from '../text/words.ts';
import { type Candidate, longest, type Needs, type Phrase, withoutNeighbours } from './candidates.ts';
import { elidedIn } from './elision.ts';
import { addForms, inflectionsIn } from './inflections.ts';
import { kindsListed } from './kinds-listed.ts';
import { nameIndex } from './names-of-skills.ts';
import { PatternIndex } from './pattern-index.ts';
import { spelledAs } from './spelling.ts';

/** A possible occurrence of a skill. */
export interface Hit {
  skill: Skill;
  /** 'listed': an unknown name beside known ones (`unknown-names.ts`). */
  kind: 'name' | 'phrase' | 'listed';
  /** Spelling required by the skill's sense, or null if the name is unambiguous. */
  bound: string | null;
  needs: Needs;
  /** Half-open offsets in the text. */
  start: number;
  end: number;
  /** Token indexes of its first and last word. */
  first: number;
  last: number;
}

/** Matches in a text. */
export interface Found {
  tokens: Token[];
  hits: Hit[];
  /** By skill id, the token indexes at which cues of its sense begin. */
  cues: ReadonlyMap<string, readonly number[]>;
}

/** Prepares a taxonomy; the returned function finds all names and phrases in a text. */
export function buildMatcher({ skills }: TaxonomyToFind): (text: string) => Found {
  // The user's own skills create a new matcher, so notes of the old one on words must go.
  forgetWords();
  const names = nameIndex(skills);
  const phrases = new PatternIndex<Reference>();
  skills.eachPhrase((pattern, kind, n) => phrases.add(pattern, { kind, n }));
  const findSenses = senseFinder();
  return (text) => {
    const formsOf = inflectionsIn(text);
    const known = (word: string) =>
      names.knows(word) || formsOf?.(word).some((form) => names.knows(form)) === true;
    const tokens = tokenise(text, known);
    if (formsOf) addForms(tokens, formsOf, text, (word) => names.knows(word));
    const candidates: Candidate[] = [];
    const cues = new Map<string, number[]>();
    for (let at = 0; at < tokens.length; at++) {
      names.find(tokens, at, (ending, own, plural) => {
        if (plural && (ending.needs !== 'nothing' || isOtherWord(text, tokens, own))) return;
        if (!ending.cased || hasCapitals(ending.name, text, tokens, own)) candidates.push({ ending, own });
      });
      phrases.find(tokens, at, ({ kind, n }, own) =>
        candidates.push({ ending: { kind, skill: skills.at(n) }, own }),
      );
    }
    const reading = { text, tokens, names };
    candidates.push(...elidedIn(candidates, reading), ...kindsListed(reading));
    const found = candidates.map(({ ending }) => ending.skill);
    findSenses(found, tokens, (ending, own) => {
      if (ending.kind === 'cue') appendTo(cues, ending.skill.id, own[0] as number);
      else candidates.push({ ending, own });
    });
    return {
      tokens,
      hits: withoutRepeats(longest(candidates, tokens).flatMap((candidate) => hitOf(candidate, tokens))),
      cues,
    };
  };
}

/** A phrase by skill number, before a text needs it. */
interface Reference {
  kind: Phrase['kind'];
  n: number;
}

/**
 * Finds the sense patterns of the skills in a text. Only texts with such skills are searched, and a sense is
 * parsed when its skill first occurs; most never do.
 */
function senseFinder(): (
  skills: readonly Skill[],
  tokens: readonly Token[],
  report: (ending: Phrase, own: number[]) => void,
) => void {
  const index = new PatternIndex<Phrase>();
  const read = new Set<Skill>();
  return (skills, tokens, report) => {
    const judged = skills.filter(({ sense }) => sense !== null);
    if (judged.length === 0) return;
    for (const skill of judged) {
      if (read.has(skill)) continue;
      read.add(skill);
      addPhrases(index, skill, 'cue', skill.sense?.cues);
      addPhrases(index, skill, 'not', skill.sense?.not);
    }
    for (let at = 0; at < tokens.length; at++) index.find(tokens, at, report);
  };
}

function addPhrases(
  phrases: PatternIndex<Phrase>,
  skill: Skill,
  kind: Phrase['kind'],
  patterns: readonly string[] = [],
): void {
  for (const pattern of patterns) phrases.add(pattern, { kind, skill });
}

/**
 * Returns the spelling that a sense requires. A sense restricts the name and aliases that are one of its words
 * ("Lambda" of AWS Lambda). Other aliases ("golang") were chosen as unambiguous.
 */
function boundSpelling(alias: string, { name, sense }: Skill): string | null {
  if (sense?.listed?.includes(alias) || sense?.proven?.includes(alias)) return alias;
  if (!sense?.exactCase && !sense?.needsContext) return null;
  // "Node.js" and "Vue.js" are never ordinary words.
  if (/\p{L}\.\p{L}/u.test(alias)) return null;
  if (spelledAs(alias, name) !== 'different') return name;
  return name.split(/[\s./-]+/).find((word) => spelledAs(alias, word) !== 'different') ?? null;
}

/** Whether the text is another word than a short name's plural: "APIs" is a plural, "axis" and "BIOS" are not. */
function isOtherWord(text: string, tokens: readonly Token[], own: readonly number[]): boolean {
  const last = tokens[own.at(-1) ?? 0];
  const written = text.slice(last?.start, last?.end);
  return written.length <= 5 && own.length === 1 && !/[\p{Lu}\d]s$/u.test(written);
}

function hasCapitals(name: string, text: string, tokens: readonly Token[], own: readonly number[]): boolean {
  const written = lettersOf(own.map((n) => text.slice(tokens[n]?.start, tokens[n]?.end)).join(''));
  return lettersOf(name).every((letter, index) => !/\p{Lu}/u.test(letter) || letter === written[index]);
}

const lettersOf = (text: string) => [...text.replace(/[^\p{L}\p{N}]/gu, '')];

function hitOf(candidate: Candidate, tokens: readonly Token[]): Hit[] {
  const { ending } = candidate;
  if (ending.kind === 'not' || ending.kind === 'cue') return [];
  const own = withoutNeighbours(candidate, tokens);
  const first = own[0] as number;
  const last = own.at(-1) as number;
  const start = tokens[first]?.start ?? 0;
  const needs = ending.kind === 'name' ? ending.needs : 'nothing';
  const bound = ending.kind === 'name' ? boundSpelling(ending.name, ending.skill) : null;
  const end = tokens[last]?.end ?? start;
  return [{ skill: ending.skill, kind: ending.kind, bound, needs, first, last, start, end }];
}

/** Removes repeats: two phrases of a skill may match the same words. */
function withoutRepeats(hits: readonly Hit[]): Hit[] {
  const seen = new Set<string>();
  return hits.filter(({ kind, skill, first, last }) => {
    if (kind !== 'phrase') return true;
    const place = `${skill.id} ${first} ${last}`;
    const isRepeat = seen.has(place);
    seen.add(place);
    return !isRepeat;
  });
}

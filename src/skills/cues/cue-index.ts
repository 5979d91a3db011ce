import { PatternIndex } from '../names/pattern-index.ts';
import type { Span } from '../text/spans.ts';
import type { Token } from '../text/tokens.ts';
import { type Cue, type CueFiles, type Family, TONES } from './cue.ts';
import { cueWords, SKILL } from './cue-words.ts';

/** A cue in a text. */
export interface CueHit extends Span {
  cue: Cue;
  /** Indexes of its first and last word. */
  first: number;
  last: number;
  /** Skill that its own pattern contains, the first if there are several. */
  skill: Span | null;
}

/** A text with its cues. */
export interface Cued {
  words: readonly Token[];
  hits: readonly CueHit[];
  /** Indexes of first words of scope-ending patterns, by pattern. */
  ends: ReadonlyMap<string, readonly number[]>;
}

type Value = Cue | string;

/** Prepares the cues of some languages. The returned function finds them in a text whose skills are at `skills`. */
export function cueFinder(languages: readonly CueFiles[]): (text: string, skills: readonly Span[]) => Cued {
  const find = allCuesFinder(languages);
  return (text, skills) => {
    const { hits, ...cued } = find(text, skills);
    return { ...cued, hits: hits.filter((hit) => !hiderOf(hit, hits)) };
  };
}

/** Works like {@link cueFinder}, but keeps cues that a longer one hides. */
export function allCuesFinder(
  languages: readonly CueFiles[],
): (text: string, skills: readonly Span[]) => Cued {
  const index = new PatternIndex<Value>();
  const ending = new Set<string>();
  for (const cue of languages.flatMap(cuesOf)) {
    for (const pattern of patternsOf(cue)) index.add(pattern, cue);
    for (const pattern of [...(cue.ends ?? []), ...(cue.behind ?? [])]) ending.add(pattern);
  }
  for (const pattern of ending) index.add(pattern, pattern);
  return (text, skills) => {
    const words = cueWords(text, skills);
    const hits: CueHit[] = [];
    const ends = new Map<string, number[]>();
    for (let at = 0; at < words.length; at++) {
      index.find(words, at, (value, own) => {
        if (typeof value === 'string') ends.set(value, [...(ends.get(value) ?? []), at]);
        else hits.push(hitOf(value, own, words));
      });
    }
    return { words, hits, ends };
  };
}

export const patternsOf = ({ pattern }: Pick<Cue, 'pattern'>): readonly string[] =>
  typeof pattern === 'string' ? [pattern] : pattern;

export function cuesOf(files: CueFiles): Cue[] {
  return Object.entries(files).flatMap(([family, entries]) =>
    entries.map((entry) => ({ ...entry, family: family as Family })),
  );
}

function hitOf(cue: Cue, own: readonly number[], words: readonly Token[]): CueHit {
  const [first, last] = [own[0] as number, own.at(-1) as number];
  const skill = own.map((n) => words[n] as Token).find(({ word }) => word === SKILL) ?? null;
  return {
    cue,
    first,
    last,
    start: (words[first] as Token).start,
    end: (words[last] as Token).end,
    skill: skill && { start: skill.start, end: skill.end },
  };
}

/** Returns the longer cue around a cue, which hides it: "no problem" hides "no". Among equals, one that only hides wins. */
export function hiderOf(hit: CueHit, hits: readonly CueHit[]): CueHit | undefined {
  const size = ({ first, last, cue }: CueHit) => last - first + (cue.direction === 'none' ? 0.5 : 0);
  return hits.find(
    (other) =>
      mayHide(other, hit) && other.first <= hit.first && hit.last <= other.last && size(other) > size(hit),
  );
}

/**
 * Whether one cue may hide the other. A pattern around a skill says nothing about text before it, and a cue for
 * that very skill stays.
 */
function mayHide({ cue, skill }: CueHit, hit: CueHit): boolean {
  if (TONES.has(cue.family) !== TONES.has(hit.cue.family)) return false;
  if (hit.cue.direction === 'within') return cue.direction === 'within' || cue.direction === 'none';
  if (hit.cue.behind) return cue.direction === 'none';
  if (cue.direction !== 'within' || !skill) return true;
  return hit.skill?.start === skill.start || hit.start >= skill.end;
}

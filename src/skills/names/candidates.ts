import { appendTo } from '../append-to.ts';
import type { Skill } from '../skill.ts';
import { stem } from '../text/stem.ts';
import { fold, GAP, type Token } from '../text/tokens.ts';

/** Context that a name needs to count: none, adjacent skills, a cue of its sense, or either of these. */
export type Needs = 'nothing' | 'list' | 'cue' | 'either';

/** A name of a skill. */
export interface Name {
  kind: 'name';
  skill: Skill;
  name: string;
  needs: Needs;
  /** Whether the name's capitals must all match. */
  cased: boolean;
  /** Index of its skill; names from other languages sort after all of these. */
  order: number;
}

/** Meaning of a pattern: a phrase for the skill, a cue, or (`not`) a phrase that rules the skill out. */
export interface Phrase {
  kind: 'phrase' | 'cue' | 'not';
  skill: Skill;
}

/** A possible match in a text, before matches inside longer ones are removed. */
export interface Candidate {
  ending: Name | Phrase;
  /** Indexes of its own words. */
  own: number[];
  /** Whether it borrows its last or first word from another list member. */
  elided?: boolean;
}

/**
 * Removes matches entirely inside a longer one: Java of "Java EE", go of "go live". Partial overlaps, and
 * matches among words that a phrase skipped, stay.
 */
export function longest(candidates: readonly Candidate[], tokens: readonly Token[]): Candidate[] {
  const bySize = [...candidates].sort(
    (a, b) =>
      lengthOf(b) - lengthOf(a) || b.own.length - a.own.length || RANK[a.ending.kind] - RANK[b.ending.kind],
  );
  const kept: Candidate[] = [];
  const at = new Map<number, Candidate[]>();
  for (const candidate of bySize) {
    const rivals = at.get(candidate.own[0] as number) ?? [];
    const winner = rivals.find((rival) => beats(rival, candidate) || isTail(candidate, rival, tokens));
    if (winner && !isWordingOf(winner, candidate)) continue;
    if (!winner) kept.push(candidate);
    for (const n of candidate.own) appendTo(at, n, candidate);
  }
  return kept.sort((a, b) => (a.own[0] as number) - (b.own[0] as number));
}

/** Whether a phrase contains a name of its own skill; the name still hides matches inside it. */
function isWordingOf({ ending }: Candidate, { ending: inner }: Candidate): boolean {
  return ending.kind === 'phrase' && inner.kind === 'name' && ending.skill === inner.skill;
}

/** Whether a hyphen attaches the word to the name before it: the C of "Objective-C code". */
function isTail({ own }: Candidate, rival: Candidate, tokens: readonly Token[]): boolean {
  const first = own[0] as number;
  return rival.ending.kind === 'name' && (rival.own[0] as number) < first && tokens[first]?.gap === GAP.joint;
}

/** Length in words, including a borrowed one. */
const lengthOf = ({ own, elided = false }: Candidate) => own.length + (elided ? 1 : 0);

const RANK = { not: 0, name: 1, phrase: 2, cue: 3 };

function beats(longer: Candidate, shorter: Candidate): boolean {
  const [a, b] = [longer.ending, shorter.ending];
  if (a.skill !== b.skill) {
    // "Not Go" rules out Go and says nothing about other skills.
    if (a.kind === 'not' || b.kind === 'not') return false;
    // A loose phrase hides no name: "build machine learning models" still names machine learning.
    if (a.kind === 'phrase' && b.kind === 'name') return false;
    // Two skills with one spelling both stay; their senses decide.
    if (longer.own.length === shorter.own.length && lengthOf(longer) === lengthOf(shorter)) return false;
  }
  return shorter.own.every((n) => longer.own.includes(n));
}

/**
 * Reduces a phrase that spans a list ("schemas, indexes") to the words that name the skill, if they can be told.
 */
export function withoutNeighbours({ ending, own }: Candidate, tokens: readonly Token[]): number[] {
  const isList = own.some((n, at) => at > 0 && (tokens[n]?.gap ?? 0) > GAP.space);
  if (ending.kind !== 'phrase' || !isList) return own;
  const named = new Set(ending.skill.name.split(/[^\p{L}\p{N}]+/u).map((word) => stem(fold(word))));
  const naming = own.filter((n) => named.has(stem(tokens[n]?.word ?? '')));
  return naming.length > 0 ? naming : own;
}

import { appendTo } from '../append-to.ts';
import type { Skill } from '../skill.ts';
import { stem } from '../text/stem.ts';
import { fold, GAP, type Token } from '../text/tokens.ts';

/** What a name must have about it to count: nothing, other skills beside it, a cue of its sense, or either of these. */
export type Needs = 'nothing' | 'list' | 'cue' | 'either';

/** What a name stands for. */
export interface Name {
  kind: 'name';
  skill: Skill;
  name: string;
  needs: Needs;
  /** Whether it must be written with all capitals of the name. */
  cased: boolean;
  /** The number of its skill; of what another language calls a skill, behind all of these. */
  order: number;
}

/** What a pattern stands for: a wording, a proof, or (`not`) a phrase in which the name is something else. */
export interface Phrase {
  kind: 'phrase' | 'cue' | 'not';
  skill: Skill;
}

/** What may stand at some words of a text, before what lies inside something longer is dropped. */
export interface Candidate {
  ending: Name | Phrase;
  /** The numbers of its own words. */
  own: number[];
  /** Whether its last or first word stands elsewhere in its list. */
  elided?: boolean;
}

/**
 * Drops what lies wholly inside something longer: Java of "Java EE", go of "go live". What overlaps in part, or
 * stands among words that a phrase passed over, stays.
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

/** A name within a wording of its own skill still hides what is within the name. */
function isWordingOf({ ending }: Candidate, { ending: inner }: Candidate): boolean {
  return ending.kind === 'phrase' && inner.kind === 'name' && ending.skill === inner.skill;
}

/** "Objective-C code": the C is held to what stands before it, whatever follows. */
function isTail({ own }: Candidate, rival: Candidate, tokens: readonly Token[]): boolean {
  const first = own[0] as number;
  return rival.ending.kind === 'name' && (rival.own[0] as number) < first && tokens[first]?.gap === GAP.joint;
}

/** In words, with the one that is left out. */
const lengthOf = ({ own, elided = false }: Candidate) => own.length + (elided ? 1 : 0);

const RANK = { not: 0, name: 1, phrase: 2, cue: 3 };

function beats(longer: Candidate, shorter: Candidate): boolean {
  const [a, b] = [longer.ending, shorter.ending];
  if (a.skill !== b.skill) {
    // What is no Go is no Go; that says nothing of other skills.
    if (a.kind === 'not' || b.kind === 'not') return false;
    // A loose wording hides no name: "build machine learning models" names machine learning all the same.
    if (a.kind === 'phrase' && b.kind === 'name') return false;
    // Two skills with one spelling both stay: the sense of each decides.
    if (longer.own.length === shorter.own.length && lengthOf(longer) === lengthOf(shorter)) return false;
  }
  return shorter.own.every((n) => longer.own.includes(n));
}

/** Of a wording that goes through a list ("schemas, indexes") what names the skill itself, where that can be told. */
export function withoutNeighbours({ ending, own }: Candidate, tokens: readonly Token[]): number[] {
  const isList = own.some((n, at) => at > 0 && (tokens[n]?.gap ?? 0) > GAP.space);
  if (ending.kind !== 'phrase' || !isList) return own;
  const named = new Set(ending.skill.name.split(/[^\p{L}\p{N}]+/u).map((word) => stem(fold(word))));
  const naming = own.filter((n) => named.has(stem(tokens[n]?.word ?? '')));
  return naming.length > 0 ? naming : own;
}

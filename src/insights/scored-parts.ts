import type { Judging } from '#src/match/judging.ts';
import type { Knowledge } from '#src/match/knowledge.ts';
import type { AskTable } from './ask-table.ts';
import { type CreditChange, creditChange } from './credit-change.ts';
import type { Credits, JobTerms } from './credits.ts';
import { creditsOnce } from './credits-once.ts';
import { holder } from './held-asks.ts';
import { factorIn, type JobNumbers } from './job-terms.ts';
import { jobsBy } from './jobs.ts';
import type { Knowing } from './knowledge-keeper.ts';
import type { AllScores } from './matches.ts';
import type { Numbering } from './numbering.ts';
import type { Scorable } from './scorable.ts';
import { scoreClasses } from './score-classes.ts';
import { type Scores, scorer } from './scores.ts';
import { loudRows, staleRows } from './stale-rows.ts';

/** A part as it is scored: each score is of the right class, and only where classes were cut to one score the right one. */
export interface ScoredPart extends Scores {
  of: Scorable;
  /** By ask, where it is wanted: the place in `HELD` of how the user has it; `turn` counts up whenever any of it becomes another. */
  held: Uint8Array;
  turn: number;
  /** By posting: once all odds together have moved so far, its score may be of another class. */
  until: Float64Array;
}

/** Parts that are scored, and all their scores one below the other. */
export interface ScoredParts extends Required<AllScores> {
  parts: readonly ScoredPart[];
}

interface Standing {
  key: string;
  near: Knowing['near'];
  credits: Credits;
  years: number | null;
  score: ReturnType<typeof scorer>;
  hold: ReturnType<typeof holder>;
}

/** Nothing has changed. */
const SAME: CreditChange = { loud: new Uint8Array(), isAnyLoud: false, drift: 0 };

/**
 * Scores parts by what somebody knows once some skills are learned, time and again. A skill that is known better moves what
 * nearly all others count, and most of them by next to nothing: what such drifts add up to is remembered, and a posting
 * scored anew only once they may have taken its score across the border of a class, or where it asks for a skill that changed
 * by more. `wantsHeld`: whether how the asks are had is wanted.
 */
export function scoredParts(judging: Judging, numbers: Numbering, jobs: JobNumbers, wantsHeld: boolean) {
  let classes = scoreClasses();
  let known = new Map<AskTable, ScoredPart>();
  let last: Standing | null = null;
  let moved = 0;
  let scratch = { points: new Float64Array(), swing: new Float64Array() };

  function score({ score }: Standing, part: ScoredPart, rows: Uint32Array | null): void {
    const { size } = part.of.table;
    if (scratch.points.length < size)
      scratch = { points: new Float64Array(size), swing: new Float64Array(size) };
    score(part.of, { score: part.score, ...scratch }, rows);
    const count = rows === null ? size : rows.length;
    for (let n = 0; n < count; n++) {
      const row = rows === null ? n : (rows[n] as number);
      part.until[row] = moved + roomOf(part.score[row] as number, row);
    }
  }

  /** Writes down how the asks of these postings are had. */
  function hold({ hold }: Standing, part: ScoredPart, rows: Uint32Array | null): void {
    if (wantsHeld && hold(part.of, part.held, rows)) part.turn++;
  }

  /** Has a part that was scored before tell what a change makes of it. */
  function goOn(now: Standing, part: ScoredPart, change: CreditChange): void {
    const loud = loudRows(part.of, change);
    hold(now, part, loud);
    const isMuch = change.drift > MUCH;
    if (!isMuch) score(now, part, loud);
    const stale = isMuch ? null : staleRows(part.until, moved);
    score(now, part, stale && stale.length * MANY <= part.of.table.size ? stale : null);
  }

  /** How far all odds may move before a score may be of another class. */
  function roomOf(score: number, row: number): number {
    if (score < 0) return Number.POSITIVE_INFINITY;
    const room = classes.room(score, scratch.points[row] as number) - ROUNDING;
    // Odds of which the logarithm moves by d move what counts c by c (1 − c) (exp(d) − 1) at most.
    return room <= 0 ? 0 : Math.log1p(room / (scratch.swing[row] as number));
  }

  /** Goes on to other knowledge; gives what that changes, null where nothing was known before. */
  function turnTo(key: string, near: Knowing['near'], learned: readonly string[], knowledge: Knowledge) {
    // A part that is new may ask for skills that no part asked for before.
    if (last?.key === key && last.near === near) return { change: SAME, now: last };
    const { years } = knowledge;
    const credits = creditsOnce(judging, numbers, near)(learned, knowledge);
    const change = last && changeFrom(last, credits, years);
    const jobOf = jobsBy(credits, years, jobs);
    last = { key, near, credits, years, score: scorer(jobOf), hold: holder(credits, jobOf) };
    return { change, now: last };
  }

  /** What changed; what takes points off of whole jobs is taken for a drift that leaves no score as it was. */
  function changeFrom(before: Standing, credits: Credits, years: number | null): CreditChange {
    const isSame = (one: JobTerms) =>
      factorIn(one, before.years, credits.weights) === factorIn(one, years, credits.weights);
    const change = creditChange(before.credits, credits, jobs.terms);
    return jobs.terms.every(isSame) ? change : { ...change, drift: Number.POSITIVE_INFINITY };
  }

  return (
    parts: readonly Scorable[],
    key: string,
    { near }: Knowing,
    learned: readonly string[],
    knowledge: Knowledge,
  ): ScoredParts => {
    const before = known;
    // Were it to fail midway, nothing of it would be believed.
    known = new Map();
    const { change, now } = turnTo(key, near, learned, knowledge);
    moved = change && change.drift <= MUCH ? moved + change.drift : 0;
    if (moved === 0 && classes.count() > MOST_CLASSES) classes = scoreClasses();
    const all = parts.map((of) => {
      const old = before.get(of.table);
      const part = old?.of === of ? old : partFor(of, wantsHeld);
      if (part !== old || !change) {
        score(now, part, null);
        hold(now, part, null);
      } else if (change !== SAME) goOn(now, part, change);
      known.set(of.table, part);
      return part;
    });
    const together: ScoredParts = {
      parts: all,
      score: allScores(all),
      tellApart(from, to) {
        const cut = classes.cut(from, to);
        if (!cut) return false;
        for (const part of all) {
          const isCut = (row: number) => {
            const points = part.score[row] as number;
            return points >= cut.from && points <= cut.to;
          };
          score(now, part, Uint32Array.from(part.score.keys()).filter(isCut));
        }
        together.score = allScores(all);
        return true;
      },
    };
    return together;
  };
}

/** Of so many postings to score one by one takes as long as to go through all in a row, which serves longer. */
const MANY = 8;

/** Where more were cut, as what is asked for was another, it is begun anew. */
const MOST_CLASSES = 40;

/** Beyond, odds are more than double what they were. */
const MUCH = 1;

/** More than what adding up in another order may change of points. */
const ROUNDING = 1e-6;

const partFor = (of: Scorable, wantsHeld: boolean): ScoredPart => ({
  of,
  score: new Int16Array(of.table.size),
  held: new Uint8Array(wantsHeld ? of.table.salience.length : 0),
  turn: 0,
  until: new Float64Array(of.table.size),
});

/** The scores of all postings of these parts, one below the other. */
function allScores(scores: readonly Pick<Scores, 'score'>[]): Int16Array {
  const all = new Int16Array(scores.reduce((sum, { score }) => sum + score.length, 0));
  let from = 0;
  for (const { score } of scores) {
    all.set(score, from);
    from += score.length;
  }
  return all;
}

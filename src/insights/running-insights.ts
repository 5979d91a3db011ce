import type { Judging } from '#src/match/judging.ts';
import { GOOD_FROM } from '#src/match/score.ts';
import type { AskTable } from './ask-table.ts';
import { type CountedTogether, countedTogether } from './counted-together.ts';
import { countsOnRoadmap } from './counts-on-roadmap.ts';
import { coveredParts } from './covered-parts.ts';
import type { Demand } from './demand.ts';
import type { Insights, InsightsAsked } from './insights.ts';
import { knowledgeKeeper } from './knowledge-keeper.ts';
import { matchesOf } from './matches.ts';
import { type NextSkills, nextSkills } from './next-skills.ts';
import { type Numbering, numbering } from './numbering.ts';
import { pickedRows } from './picked-rows.ts';
import { scorableParts } from './prepared-parts.ts';
import { allScores, scoredParts } from './scored-parts.ts';
import { trialsFinder } from './trials.ts';
import { worthTrying } from './worth-trying.ts';

/** Gives the insights of postings that come in parts, by what is asked. */
type RunningInsights = (tables: readonly AskTable[], asked: InsightsAsked) => Insights;

/**
 * All insights, time and again: what was worked out for a part serves as long as the part is the same and what it depends on
 * is, and what is counted over all parts is counted on. The answer is what it would be without anything remembered.
 */
export function runningInsights(): RunningInsights {
  let last: { judging: Judging; run: RunningInsights } | null = null;
  return (tables, asked) => {
    if (last?.judging !== asked.judging) last = { judging: asked.judging, run: runningBy(asked.judging) };
    return last.run(tables, asked);
  };
}

function runningBy(judging: Judging): RunningInsights {
  const numbers = numbering();
  const together = countedTogether(numbers);
  const judgedBy = judged(judging, numbers);
  const onRoadmap = countsOnRoadmap();
  return (tables, asked) => {
    const counted = together(tables, asked.filter);
    const { demand, rows, since, portals } = counted;
    const { coverage, matches, next, lifted } = judgedBy(counted, asked);
    return {
      ...{ postings: rows.length, since, portals, demand },
      ...counted.watch(watchedOf(numbers, demand, next)),
      coverage,
      // With nothing tracked nothing was compared, so there is no score.
      matches: asked.tracked.length > 0 ? matches : matchesOf(new Uint32Array(), { score: new Int16Array() }),
      next,
      onRoadmap: onRoadmap(counted.parts, JSON.stringify(asked.filter), asked.roadmap),
      lifted,
    };
  };
}

/** Gives what depends on what the user knows. */
function judged(judging: Judging, numbers: Numbering) {
  const knowing = knowledgeKeeper(judging, numbers.names);
  const scorables = scorableParts(judging, numbers);
  const now = scoredParts(judging, numbers, ({ size, salience }) => ({
    score: new Int16Array(size),
    held: new Uint8Array(salience.length),
  }));
  const then = scoredParts(judging, numbers, ({ size }) => ({ score: new Int16Array(size) }));
  const alone = scoredParts(judging, numbers, ({ size }) => ({ score: new Int16Array(size) }));
  const covered = coveredParts(judging.taxonomy, numbers.names);
  const trialsOf = trialsFinder(judging, numbers);
  const { taxonomy } = judging;
  return ({ parts, starts, rows, total }: CountedTogether, asked: InsightsAsked) => {
    const { filter, tracked, roadmap, emphasis } = asked;
    const known = knowing(tracked, asked.notPresumed);
    const key = JSON.stringify([known.key, emphasis]);
    const scorable = scorables(parts, emphasis);
    const scores = now(scorable, key, known, [], known.knowledge);
    const score = allScores(scores);
    const matches = matchesOf(rows, { score });
    const picked = pickedRows(starts, worthTrying(rows, { score }));
    const countIn = (column: Uint32Array) => (skill: string) => column[numbers.known(skill) ?? -1] ?? 0;
    const next = nextSkills({
      trials: trialsOf(picked, key, { emphasis, known }),
      ...{ asked: countIn(total.asked), required: countIn(total.required), tracked, taxonomy, roadmap },
      matchesOnce(learned, wiser) {
        if (learned.length === 0) return matches;
        const after = then(scorable, JSON.stringify([key, learned]), known, learned, wiser);
        return matchesOf(rows, { score: allScores(after) });
      },
    });
    const coverage = covered(parts, scores, JSON.stringify([key, filter]), filter.mustHavesOnly);
    const lifted = (asked.lifts ?? []).map((skill): Insights['lifted'][number] => {
      const wiser = known.knowledge.learning(skill);
      const after = allScores(alone(scorable, JSON.stringify([key, skill]), known, [skill], wiser));
      const isLifted = (row: number) => isGood(after[row]) && !isGood(score[row]);
      return [skill, rows.filter(isLifted).length];
    });
    return { coverage, matches, next, lifted };
  };
}

const isGood = (score = 0) => score >= GOOD_FROM;

/** Trends and companions are told of so many skills: the most asked for, and those to learn next. */
const MOST_WATCHED = 24;

function watchedOf({ known }: Numbering, demand: readonly Demand[], { plan }: NextSkills): number[] {
  const wanted = [...plan, ...demand.slice(0, MOST_WATCHED)].map(({ skill }) => skill);
  return [...new Set(wanted)].slice(0, MOST_WATCHED).map((skill) => known(skill) as number);
}

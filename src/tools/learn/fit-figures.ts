import { compare } from '#src/match/compare.ts';
import { knowledgeOf } from '#src/match/knowledge.ts';
import type { Match } from '#src/match/match.ts';
import { withSalience } from '#src/match/salience.ts';
import { bandOf } from '#src/match/score.ts';
import type { MarketKnowledge } from '#src/match/signs.ts';
import { experienceAsked } from '#src/skills/experience.ts';
import type { TrackedSkill } from '#src/skills/tracked-skill.ts';
import { fitWeights } from './fit.ts';
import { fitCases, type JudgedPosting, type Judgement } from './judged-case.ts';
import type { Fitted } from './parameters.ts';
import { random } from './random.ts';

/** A match beside its judgement. The weights of the match never saw the posting. */
export interface ValidatedCase {
  judgement: Judgement;
  posting: JudgedPosting;
  /** Judged fit, 0 to 100. */
  fit: number;
  match: Match;
}

/** Number of parts into which postings are split. */
const FOLDS = 5;

/** How close scores come to judged fits. */
interface FitFigures {
  /** Spearman's rank correlation, −1 to 1. */
  rankCorrelation: number;
  /** Share of scores in the band of the judged fit. */
  sameBand: number;
  /** Mean absolute error in points of 100. */
  meanError: number;
}

/** A figure with its standard deviation over bootstrap samples of postings. */
type Noisy<T> = { [K in keyof T]: { value: number; noise: number } };

/** Number of bootstrap samples. */
const SAMPLES = 200;

/** Returns the figures of these cases. A match without a score counts as 0, as no verdict helps nobody. */
export function fitFigures(cases: readonly ValidatedCase[]): FitFigures {
  const scores = cases.map(({ match }) => match.score ?? 0);
  const fits = cases.map(({ fit }) => fit);
  const errors = scores.map((score, n) => Math.abs(score - (fits[n] as number)));
  const same = scores.filter((score, n) => bandOf(score) === bandOf(fits[n] as number));
  return {
    rankCorrelation: correlation(ranks(scores), ranks(fits)),
    sameBand: same.length / cases.length,
    meanError: mean(errors),
  };
}

/** Returns the figures with their noise. Samples draw whole postings, because a posting's cases err together. */
export function noisyFigures(cases: readonly ValidatedCase[]): Noisy<FitFigures> {
  const byPosting = [...Map.groupBy(cases, ({ posting }) => posting).values()];
  const next = random(1);
  const drawn = () => byPosting[Math.floor(next() * byPosting.length)] as ValidatedCase[];
  const samples = Array.from({ length: SAMPLES }, () => fitFigures(byPosting.flatMap(drawn)));
  const noisy = (name: keyof FitFigures) => ({
    value: fitFigures(cases)[name],
    noise: deviation(samples.map((sample) => sample[name])),
  });
  return {
    rankCorrelation: noisy('rankCorrelation'),
    sameBand: noisy('sameBand'),
    meanError: noisy('meanError'),
  };
}

/** Returns each number's rank. Equal numbers share their mean rank. */
function ranks(numbers: readonly number[]): number[] {
  const order = [...numbers.keys()].sort((a, b) => (numbers[a] as number) - (numbers[b] as number));
  const all = new Array<number>(numbers.length);
  for (let from = 0; from < order.length; ) {
    const value = numbers[order[from] as number];
    let to = from;
    while (to < order.length && numbers[order[to] as number] === value) to++;
    for (const at of order.slice(from, to)) all[at] = (from + to - 1) / 2;
    from = to;
  }
  return all;
}

function correlation(a: readonly number[], b: readonly number[]): number {
  const [meanA, meanB] = [mean(a), mean(b)];
  const products = a.map((value, n) => (value - meanA) * ((b[n] as number) - meanB));
  return mean(products) / (deviation(a) * deviation(b));
}

const mean = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

function deviation(numbers: readonly number[]): number {
  const middle = mean(numbers);
  return Math.sqrt(mean(numbers.map((one) => (one - middle) ** 2)));
}

/** Matches every judged pair of posting and person by weights fitted to the other folds. A posting is in one fold only. */
export function crossValidate(
  postings: readonly JudgedPosting[],
  people: ReadonlyMap<string, readonly TrackedSkill[]>,
  judgements: readonly Judgement[],
  world: MarketKnowledge,
): ValidatedCase[] {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const isIn = (_one: Judgement, n: number) => n % FOLDS === fold;
    const others = judgements.filter((one, n) => !isIn(one, n));
    const weights = fitWeights(fitCases(postings, people, others, world));
    return judgedMatches(postings, people, judgements.filter(isIn), world, weights);
  }).flat();
}

/** Matches all judged pairs by the same weights. */
function judgedMatches(
  postings: readonly JudgedPosting[],
  people: ReadonlyMap<string, readonly TrackedSkill[]>,
  judgements: readonly Judgement[],
  world: MarketKnowledge,
  weights: Fitted,
): ValidatedCase[] {
  const byId = new Map(postings.map((posting) => [posting.id, posting]));
  const knowledge = new Map(
    [...people].map(([id, tracked]) => [id, knowledgeOf(tracked, { ...world, weights })]),
  );
  return judgements.flatMap((judgement) => {
    const posting = byId.get(judgement.id) as JudgedPosting;
    const mentions = withSalience(posting.mentions, posting.blocks, world, weights.salience);
    const compared = { mentions, experience: experienceAsked(posting) };
    return Object.entries(judgement.fit).map(([person, fit]) => {
      const own = knowledge.get(person);
      if (own === undefined) throw new Error(`no person ${person}`);
      const match = compare(compared, { knowledge: own, taxonomy: world.taxonomy, weights });
      return { judgement, posting, fit, match };
    });
  });
}

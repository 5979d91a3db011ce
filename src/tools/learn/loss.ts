import { LEARNING_MOST } from '#src/match/credit.ts';
import { logistic } from '#src/match/logistic.ts';
import { NICE_MOST, SHARPNESS } from '#src/match/score.ts';
import { BEGUN_YEARS, MOST_NEEDED, mostYearsFor } from '#src/match/years.ts';
import type { AskNumbers, FitCase, FitCases, OptionRow } from './judged-case.ts';
import { type Parameters, POWERS, SENIORITIES } from './parameters.ts';
import { addRow, raise, rowProduct } from './rows.ts';

/** A coverage with its inputs: a row of nearness, or a power of years (its parameter index). */
interface CreditSlopes {
  credit: number;
  near: Float64Array | null;
  power: number | null;
  byPower: number;
  byNeeded: number;
}

/** Demands of a posting as a whole: years, and the logarithm of its leniency. */
interface Terms {
  needed: number;
  forgives: number;
}

/** Factors of the loss: squared and absolute score errors, judged core, large weights. */
const SQUARED = 40;
const PLAIN = 2;
const CORE = 3;
const LARGE = 0.003;
/** Single skills have fewer examples than kinds: their weights must be justified by several postings. */
const LARGE_SKILL = 0.003;

/** Penalised parameters, their factor, and their first index: index 0 of a sum is its bias. */
const SMALL = [
  ['salience', LARGE, 1],
  ['nearness', LARGE, 1],
  ['forgives', LARGE, 1],
  ['skills', LARGE_SKILL, 0],
] as const;

/** Distance of scores and salience from the judgements, and its gradient. */
interface Loss {
  value: number;
  slopes: Parameters;
}

/** Computes the loss of these cases. The score's formula is that of `compare` without rounding. */
export function lossOf(all: FitCases, parameters: Parameters): Loss {
  const slopes = zeros(parameters);
  let value = 0;
  const saliences = all.postings.map(({ asks }) =>
    asks.map(({ signs, skill }) =>
      logistic(rowProduct(signs, parameters.salience) + (parameters.skills[skill] as number)),
    ),
  );
  const bySalience = all.postings.map(({ asks }) => new Float64Array(asks.length));
  for (const one of all.cases) {
    const at = {
      saliences: saliences[one.posting] ?? [],
      bySalience: bySalience[one.posting] as Float64Array,
    };
    value += caseLoss(one, all, at, parameters, slopes);
  }
  const count = all.postings.reduce((sum, { asks }) => sum + asks.length, 0);
  all.postings.forEach(({ asks }, n) => {
    asks.forEach(({ signs, skill, isCore }, at) => {
      const salience = saliences[n]?.[at] as number;
      const ofScores = (bySalience[n]?.[at] as number) * salience * (1 - salience);
      const ofCore = (CORE * (salience - (isCore ? 1 : 0))) / count;
      value -= (CORE * Math.log(isCore ? salience : 1 - salience)) / count;
      addRow(slopes.salience, signs, ofScores + ofCore);
      raise(slopes.skills, skill, ofScores + ofCore);
    });
  });
  for (const [part, large, from] of SMALL) {
    for (let n = from; n < slopes[part].length; n++) {
      const weight = parameters[part][n] as number;
      value += large * weight * weight;
      raise(slopes[part], n, 2 * large * weight);
    }
  }
  return { value, slopes };
}

/** Computes a case's loss. Adds its gradient to the requirements' salience and the other parameters. */
function caseLoss(
  one: FitCase,
  all: FitCases,
  { saliences, bySalience }: { saliences: readonly number[]; bySalience: Float64Array },
  parameters: Parameters,
  slopes: Parameters,
): number {
  const { asks, experience } = all.postings[one.posting] as FitCases['postings'][number];
  const title = SENIORITIES.indexOf(experience.seniority ?? 'none');
  const need = needOf(title, experience.years, parameters);
  const power = (which: keyof typeof POWERS) => parameters.years[POWERS[which]] as number;
  const enough = powerOf(one.years ?? Number.POSITIVE_INFINITY, need.value, power('overall'));
  const over = powerOf(mostYearsFor(experience), one.years ?? 0, power('overqualified'));
  const factor = enough.value * over.value;
  const terms = { needed: need.value, forgives: title > 0 ? (parameters.forgives[title] as number) : 0 };
  const credits = one.options.map((options) => bestCreditSlopes(options, terms, parameters));
  const weights = weighed(asks, saliences);
  const sum = weights.reduce((total, { weight }) => total + weight, 0);
  const covered =
    credits.reduce((total, { credit }, n) => total + (weights[n]?.weight ?? 0) * credit, 0) / sum;
  const error = covered * factor - one.fit;
  const slope = (2 * SQUARED * error + PLAIN * Math.sign(error)) / all.cases.length;
  let byNeed = slope * covered * enough.byNeeded * over.value;
  raise(slopes.years, POWERS.overall, slope * covered * enough.byPower * over.value);
  raise(slopes.years, POWERS.overqualified, slope * covered * enough.value * over.byPower);
  credits.forEach((credit, n) => {
    const { weight, slopes: bySaliences } = weights[n] as Weighed;
    const byWeight = (slope * factor * (credit.credit - covered)) / sum;
    for (const [at, bySal] of bySaliences) raise(bySalience, at, bySal * byWeight);
    const byCredit = (slope * factor * weight) / sum;
    if (credit.near !== null) {
      const bySum = byCredit * credit.credit * (1 - credit.credit);
      addRow(slopes.nearness, credit.near, bySum);
      if (title > 0) raise(slopes.forgives, title, bySum);
    }
    if (credit.power !== null) {
      raise(slopes.years, credit.power, byCredit * credit.byPower);
      byNeed += byCredit * credit.byNeeded;
    }
  });
  raise(slopes.needed, title, byNeed * need.byTitle);
  raise(slopes.years, 0, byNeed * need.byTold);
  return (SQUARED * error * error + PLAIN * Math.abs(error)) / all.cases.length;
}

/** Weight of a requirement, with derivatives by the saliences it depends on. */
interface Weighed {
  weight: number;
  slopes: readonly (readonly [at: number, slope: number])[];
}

/** Weighs requirements like a score's `askPoints`: nice-to-haves get at most a share of all others. */
function weighed(asks: readonly Pick<AskNumbers, 'isNice'>[], saliences: readonly number[]): Weighed[] {
  const weights = saliences.map((salience) => salience ** SHARPNESS);
  const slopeAt = (n: number) => SHARPNESS * (saliences[n] as number) ** (SHARPNESS - 1);
  const needed = [...asks.keys()].filter((n) => !asks[n]?.isNice);
  const most = NICE_MOST * needed.reduce((total, n) => total + (weights[n] as number), 0);
  return asks.map(({ isNice }, n) => {
    const weight = weights[n] as number;
    if (!isNice || needed.length === 0 || weight <= most) return { weight, slopes: [[n, slopeAt(n)]] };
    return { weight: most, slopes: needed.map((at) => [at, NICE_MOST * slopeAt(at)] as const) };
  });
}

/** Computes the years needed, with derivatives by the title's years and those in the text. */
function needOf(title: number, told: number | null, { needed, years }: Parameters) {
  const byTitle = needed[title] as number;
  if (told === null) return { value: byTitle, byTitle: 1, byTold: 0 };
  const share = years[0] as number;
  const difference = Math.min(told, MOST_NEEDED) - byTitle;
  return { value: byTitle + share * difference, byTitle: 1 - share, byTold: difference };
}

const zeros = (parameters: Parameters): Parameters => ({
  salience: new Float64Array(parameters.salience.length),
  skills: new Float64Array(parameters.skills.length),
  nearness: new Float64Array(parameters.nearness.length),
  needed: new Float64Array(parameters.needed.length),
  forgives: new Float64Array(parameters.forgives.length),
  years: new Float64Array(parameters.years.length),
});

/** Computes `yearsCount` with its derivatives. */
function powerOf(own: number, needed: number, power: number) {
  if (own >= needed) return { value: 1, byPower: 0, byNeeded: 0 };
  const ratio = (own + BEGUN_YEARS) / (needed + BEGUN_YEARS);
  const value = ratio ** power;
  return { value, byPower: value * Math.log(ratio), byNeeded: (-power * value) / (needed + BEGUN_YEARS) };
}

/** Returns the coverage of the best alternative. */
function bestCreditSlopes(options: readonly OptionRow[], terms: Terms, parameters: Parameters): CreditSlopes {
  const all = options.map((option) => creditOf(option, terms, parameters));
  return all.reduce((one, other) => (other.credit > one.credit ? other : one));
}

/** Computes an alternative's coverage by the rules of `creditFor`: the maximum of near, known and presumed. */
function creditOf(option: OptionRow, { needed, forgives }: Terms, parameters: Parameters): CreditSlopes {
  const near = logistic(rowProduct(option.near, parameters.nearness) + forgives);
  const byNear: CreditSlopes = { credit: near, near: option.near, power: null, byPower: 0, byNeeded: 0 };
  const asked = option.asked < 0 ? null : option.asked;
  const byOwn = byYears(option.own, asked, needed, POWERS.skill, 1, parameters);
  const byLearning = byYears(option.learning, asked, needed, POWERS.skill, LEARNING_MOST, parameters);
  const byWork = byYears(option.presumed, null, needed, POWERS.presumed, 1, parameters);
  return [byOwn, byLearning, byWork].reduce<CreditSlopes>(
    (one, other) => (other && other.credit >= one.credit ? other : one),
    byNear,
  );
}

/**
 * Computes the coverage by years of a skill or of work, with an upper bound; null without years. `asked`: null
 * if none are required.
 */
function byYears(
  own: number,
  asked: number | null,
  needed: number,
  power: number,
  most: number,
  { years }: Parameters,
): CreditSlopes | null {
  if (own < 0) return null;
  const { value, byPower, byNeeded } = powerOf(own, asked ?? needed, years[power] as number);
  if (value > most) return { credit: most, near: null, power: null, byPower: 0, byNeeded: 0 };
  return { credit: value, near: null, power, byPower, byNeeded: asked === null ? byNeeded : 0 };
}

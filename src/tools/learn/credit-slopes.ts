import { LEARNING_MOST } from '#src/match/credit.ts';
import { logistic } from '#src/match/logistic.ts';
import { BEGUN_YEARS } from '#src/match/years.ts';
import type { OptionRow } from './judged-case.ts';
import { type Parameters, POWERS } from './parameters.ts';
import { rowProduct } from './rows.ts';

/** Computes `yearsCount` with its derivatives. */
export function powerOf(own: number, needed: number, power: number) {
  if (own >= needed) return { value: 1, byPower: 0, byNeeded: 0 };
  const ratio = (own + BEGUN_YEARS) / (needed + BEGUN_YEARS);
  const value = ratio ** power;
  return { value, byPower: value * Math.log(ratio), byNeeded: (-power * value) / (needed + BEGUN_YEARS) };
}

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

/** Returns the coverage of the best alternative. */
export function bestCreditSlopes(
  options: readonly OptionRow[],
  terms: Terms,
  parameters: Parameters,
): CreditSlopes {
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

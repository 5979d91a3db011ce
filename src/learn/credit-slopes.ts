import { LEARNING_MOST } from '#src/match/credit.ts';
import { logistic } from '#src/match/logistic.ts';
import { BEGUN_YEARS } from '#src/match/years.ts';
import type { OptionRow } from './judged-case.ts';
import { type Parameters, POWERS } from './parameters.ts';
import { rowProduct } from './rows.ts';

/** `yearsCount` with its derivatives. */
export function powerOf(own: number, needed: number, power: number) {
  if (own >= needed) return { value: 1, byPower: 0, byNeeded: 0 };
  const ratio = (own + BEGUN_YEARS) / (needed + BEGUN_YEARS);
  const value = ratio ** power;
  return { value, byPower: value * Math.log(ratio), byNeeded: (-power * value) / (needed + BEGUN_YEARS) };
}

/** A credit and what it follows from: a row of nearness, or a power of years (its place among the parameters). */
export interface CreditSlopes {
  credit: number;
  near: Float64Array | null;
  power: number | null;
  byPower: number;
  byNeeded: number;
}

/** What a posting asks in all: years, and the logarithm of how much it forgives. */
interface Terms {
  needed: number;
  forgives: number;
}

/** The credit of the alternative that gives most. */
export function bestCreditSlopes(
  options: readonly OptionRow[],
  terms: Terms,
  parameters: Parameters,
): CreditSlopes {
  const all = options.map((option) => creditOf(option, terms, parameters));
  return all.reduce((one, other) => (other.credit > one.credit ? other : one));
}

/** The credit of one alternative, by the rules of `creditFor`: the most of what is near, known, and presumed. */
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

/** What years of a skill or of work count, at most so much; null where there are none. `asked`: null where none are. */
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

import type { Need } from '#src/skills/mention.ts';
import type { Comparison, Pair } from './pair-skills.ts';

/** Quality of a finder on a set of postings; all but counts are from 0 to 1, NaN if nothing is judged. */
export interface Figures {
  postings: number;
  /** Labels that count. */
  labelled: number;
  precision: number;
  recall: number;
  f1: number;
  /** Share of found skills with the right need. */
  needRight: number;
  /** F1 of each need among the found skills. */
  needF1: Record<Need, number>;
  /**
   * Mean of {@link needF1} over must-have, nice-to-have and mentioned; "not wanted" is too rare to weigh a
   * quarter.
   */
  needMacroF1: number;
  /** Found skills with years in label or extraction, and the right share of them. */
  yearsTold: number;
  yearsRight: number;
  /** F1 over pairs of found skills that are alternatives, and the number of such pairs in the labels. */
  alternativesF1: number;
  alternativePairs: number;
  /** Unlisted extractions a posting. */
  extraEach: number;
  /** Extracted requirements a posting that annotators did not list, or listed as not required. */
  falseAsksEach: number;
}

export const NEEDS = ['required', 'preferred', 'mentioned', 'excluded'] as const satisfies readonly Need[];

const isAsk = ({ need }: { need: Need }) => need === 'required' || need === 'preferred';

/** Computes the figures of a set; skills count once a posting. */
export function figuresOf(comparisons: readonly Comparison[]): Figures {
  const pairs = comparisons.flatMap((one) => one.pairs);
  const extra = comparisons.flatMap((one) => one.extra);
  const missed = comparisons.reduce((sum, one) => sum + one.missed.length, 0);
  const precision = pairs.length / (pairs.length + extra.length);
  const recall = pairs.length / (pairs.length + missed);
  const needF1 = needScores(pairs);
  const dated = pairs.filter(({ found, label }) => (label.years ?? found.years) !== null);
  const falseAsks = [
    ...extra.filter(isAsk),
    ...pairs.filter(({ found, label }) => isAsk(found) && !isAsk(label)),
  ];
  return {
    postings: comparisons.length,
    labelled: pairs.length + missed,
    precision,
    recall,
    f1: harmonic(precision, recall),
    needRight: share(pairs, ({ found, label }) => found.need === label.need),
    needF1,
    needMacroF1: (needF1.required + needF1.preferred + needF1.mentioned) / 3,
    yearsTold: dated.length,
    yearsRight: share(dated, ({ found, label }) => found.years === (label.years ?? null)),
    ...alternatives(comparisons),
    extraEach: extra.length / comparisons.length,
    falseAsksEach: falseAsks.length / comparisons.length,
  };
}

function needScores(pairs: readonly Pair[]): Record<Need, number> {
  const of = (need: Need) => {
    const told = pairs.filter(({ found }) => found.need === need).length;
    const true_ = pairs.filter(({ label }) => label.need === need).length;
    const both = pairs.filter(({ found, label }) => found.need === need && label.need === need).length;
    return both === 0 ? 0 : harmonic(both / told, both / true_);
  };
  return {
    required: of('required'),
    preferred: of('preferred'),
    mentioned: of('mentioned'),
    excluded: of('excluded'),
  };
}

function alternatives(comparisons: readonly Comparison[]) {
  const count = { both: 0, found: 0, labelled: 0 };
  for (const { pairs } of comparisons) {
    for (const [a, b] of twosOf(pairs)) {
      const found = together(a.found.anyOf, b.found.anyOf);
      const labelled = together(a.label.anyOf, b.label.anyOf);
      count.found += Number(found);
      count.labelled += Number(labelled);
      count.both += Number(found && labelled);
    }
  }
  const f1 = harmonic(count.both / count.found, count.both / count.labelled);
  return { alternativesF1: count.both === 0 ? 0 : f1, alternativePairs: count.labelled };
}

const together = (a: string | null | undefined, b: string | null | undefined) => a != null && a === b;

/** Returns all pairs of a list. */
function twosOf<T>(list: readonly T[]): [T, T][] {
  return list.flatMap((a, i) => list.slice(i + 1).map((b): [T, T] => [a, b]));
}

function share<T>(list: readonly T[], isRight: (one: T) => boolean): number {
  return list.filter(isRight).length / list.length;
}

const harmonic = (a: number, b: number) => (a + b === 0 ? 0 : (2 * a * b) / (a + b));

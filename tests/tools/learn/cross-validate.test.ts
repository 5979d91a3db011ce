import { describe, expect, it } from 'vitest';
import { crossValidate } from '#src/tools/learn/fit-figures.ts';
import type { Judgement } from '#src/tools/learn/judged-case.ts';
import { madeUp } from './made-up.ts';

const made = madeUp(7, 10, 2);
const judgements: Judgement[] = made.postings.map(({ id }, n) => ({
  id,
  core: [],
  fit: { 'person-0': 10 * n, 'person-1': 50 },
}));
const validated = (judged: readonly Judgement[]) =>
  crossValidate(made.postings, made.people, judged, made.world);

describe('cross-validation', () => {
  it('matches each judged pair once', () => {
    const pairs = validated(judgements).map(({ posting, fit }) => [posting.id, fit]);
    const judged = judgements.flatMap(({ id, fit }) => Object.values(fit).map((one) => [id, one]));
    expect(pairs.sort()).toEqual(judged.sort());
  });

  it('never learns from the posting that it matches', () => {
    const scoreOfFirst = (judged: readonly Judgement[]) =>
      validated(judged)
        .filter(({ judgement }) => judgement.id === judgements[0]?.id)
        .map(({ match }) => match.asks.map(({ points }) => points));
    const turned = judgements.map((one, n) =>
      n > 0 ? one : { ...one, fit: { 'person-0': 100, 'person-1': 0 } },
    );
    expect(scoreOfFirst(turned)).toEqual(scoreOfFirst(judgements));
  });
});

import { describe, expect, test } from 'vitest';
import type { PopupFacts } from '#src/ui/match/facts.ts';
import { reasonFor } from '#src/ui/match/whole-reason.ts';
import { mention, own, saved } from './facts.ts';
import { ASKED, matchOf } from './view-of.ts';

describe('years', () => {
  const mentions = [mention('docker', 'required', { years: 3, salience: 0.6 })];
  const askedOf = (more: Partial<PopupFacts>) =>
    matchOf(more).parts.flatMap(({ rows }) =>
      rows.filter(({ asksYears }) => asksYears).map(({ key }) => key),
    );

  test('that are asked and were not said are asked for', () => {
    expect(askedOf({ posting: saved(mentions), tracked: [own('docker')] })).toEqual(['docker']);
    expect(askedOf({ posting: saved(mentions), tracked: [own('docker', 'solid', 0)] })).toEqual([]);
  });
  test('are asked of the skill that decides most, where none are told of anything', () => {
    const posting = saved(ASKED.slice(1, 4));
    expect(askedOf({ posting, tracked: [own('kubernetes'), own('docker')] })).toEqual(['docker']);
    expect(askedOf({ posting, tracked: [own('docker'), own('go', 'solid', 2)] })).toEqual([]);
  });
  test('of work that are too few take points off, and the sums say so', () => {
    const posting = saved(ASKED.slice(1, 3), { experience: { seniority: 'lead', years: null } });
    const view = matchOf({ posting, tracked: [own('docker', 'expert', 8), own('kubernetes', 'expert', 8)] });
    expect(view).toMatchObject({ score: 100, taken: 0 });
    const few = matchOf({ posting, tracked: [own('docker', 'solid', 2), own('kubernetes', 'solid', 2)] });
    // 2.3 of 8.3 years count 27.7 % of each skill, and again of all: 27.7 points, then 7.7.
    expect(few).toMatchObject({ score: 8, taken: 20, experience: { needed: 8, own: 2 } });
    expect(few.parts.map(({ given }) => given)).toEqual([28]);
  });
});

describe('matches at the edges', () => {
  test('what was set aside is not counted, and can be brought back', () => {
    const view = matchOf({
      posting: saved(ASKED, { notHere: ['kubernetes', 'java'] }),
      tracked: [own('python')],
    });
    const gaps = view.parts.flatMap((part) => part.gaps.map(({ label }) => label));
    expect(gaps).toEqual(['Docker', 'PostgreSQL', 'Go', 'AWS', 'CI/CD']);
    expect(view.other.setAside.map(({ name }) => name)).toEqual(['Kubernetes', 'Java']);
  });
  test('what the user says is not core, or a nice-to-have, stands there and remembers it', () => {
    const corrections = { docker: 'not-core', kubernetes: 'nice' } as const;
    const { parts } = matchOf({ posting: saved(ASKED, { corrections }), tracked: [own('python')] });
    const of = (label: string) =>
      parts.flatMap(({ rows }) => rows).find((row) => row.label === label && row.isGap);
    expect(of('Docker')).toMatchObject({ tier: 'must', correction: 'not-core' });
    expect(of('Kubernetes')).toMatchObject({ tier: 'nice', correction: 'nice' });
    expect(of('PostgreSQL')).toMatchObject({ correction: null });
  });
  test('of alternatives it says which one the user has, and that it is the best known', () => {
    const posting = saved(
      ['java', 'ci-cd', 'go'].map((id) => mention(id, 'required', { anyOf: 'a', salience: 0.6 })),
    );
    const chosen = (tracked: PopupFacts['tracked']) => {
      const [row] = matchOf({ posting, tracked }).parts[0]?.rows ?? [];
      return [row?.label, row?.chosen?.name, row && reasonFor(row.from.ask, row.from.world)?.rest];
    };
    const label = 'Java, CI/CD or Go';
    expect(chosen([own('java', 'basic'), own('go', 'expert')])).toEqual([
      label,
      'Go',
      'you know Go; one is enough',
    ]);
    expect(chosen([own('github-actions')])).toEqual([label, 'CI/CD', 'your GitHub Actions covers CI/CD']);
  });
  test('nothing missing: no next step', () => {
    const view = matchOf({ posting: saved(ASKED.slice(1, 2)), tracked: [own('docker')] });
    expect(view).toMatchObject({ score: 100, next: null });
  });
  test('only nice-to-haves: they have all the points', () => {
    const posting = saved([
      mention('docker', 'preferred', { salience: 0.4 }),
      mention('aws', 'preferred', { salience: 0.4 }),
    ]);
    const view = matchOf({ posting, tracked: [own('docker')] });
    expect(view).toMatchObject({
      score: 50,
      parts: [{ tier: 'nice', given: 50, worth: 100 }],
      next: { names: ['AWS'], score: 100 },
    });
  });
});

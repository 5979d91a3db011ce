import { describe, expect, test } from 'vitest';
import { findStop, stopOfSkill } from '#src/dashboard/roadmap/find-stop.ts';
import { alongPath } from '#src/dashboard/roadmap/roadmap-map.tsx';
import { roadmapView } from '#src/dashboard/roadmap/roadmap-view.ts';
import { askedText, percentOf } from '#src/dashboard/roadmap/state-words.ts';
import { roadmapCounts } from '#src/insights/roadmap/demand.ts';
import type { Roadmap } from '#src/insights/roadmap/roadmap.ts';
import { type MarketShares, marketShares } from '#src/match/market/market-shares.ts';
import { mention, own } from '#tests/popup/facts.ts';
import { smallKnowledge } from '#tests/ui/small-judging.ts';
import { SMALL } from '#tests/ui/small-taxonomy.ts';

const ROADMAP: Roadmap = {
  id: 'test',
  title: 'Test',
  sections: [
    { id: 'a', title: 'Clouds', purpose: '', steps: [{ title: 'Cloud', choose: [['aws'], ['azure']] }] },
    {
      id: 'b',
      title: 'Tools',
      purpose: '',
      steps: ['docker', { choose: [['ci-cd', 'github-actions'], ['jenkins']] }],
    },
  ],
};
const POSTINGS = [
  [mention('azure', 'required')],
  [mention('azure', 'preferred'), mention('docker', 'required')],
];
const MARKET = marketShares(
  {
    ...{ source: { postings: 100, from: '2026-01', to: '2026-02', place: 'here' }, roles: [], quarters: [] },
    ...{ skills: ['jenkins', 'docker', 'aws'], asked: [60, 40, 20], must: [60, 40, 20], inTitle: [0, 0, 0] },
    ...{ years: [0, 0, 0], with: [[], [], []], byRole: [[], [], []], byQuarter: [[], [], []] },
  },
  null,
);
const view = (
  known: string[],
  postings = POSTINGS,
  plan: string[] = [],
  market: MarketShares | null = null,
) =>
  roadmapView(
    ROADMAP,
    {
      knowledge: smallKnowledge(known.map((id) => own(id))),
      taxonomy: SMALL,
    },
    roadmapCounts(ROADMAP, postings),
    plan,
    market,
  );

describe('what the page says', () => {
  test('points to the step that is asked for most, and there to the track that is', () => {
    expect(view([]).next).toEqual({ name: 'Cloud', stop: 'azure' });
    expect(view(['aws']).next).toEqual({ name: 'Docker', stop: 'docker' });
    expect(view(['aws', 'docker', 'jenkins']).next).toBeNull();
  });
  test('points to the first planned skill that is on it, and to the track that holds it', () => {
    expect(view([], POSTINGS, ['go', 'github-actions']).next).toEqual({
      name: 'GitHub Actions or Jenkins',
      stop: 'ci-cd github-actions',
    });
    expect(view([], POSTINGS, ['aws']).next).toEqual({ name: 'Cloud', stop: 'aws' });
    expect(view(['docker'], POSTINGS, ['docker']).next).toEqual({ name: 'Cloud', stop: 'azure' });
  });
  test('points to what jobs in general ask for until one has read a few postings', () => {
    const stopsOf = ({ sections }: ReturnType<typeof view>) =>
      sections.flatMap(({ steps }) => steps.flatMap(({ stops }) => stops));
    const first = view([], [], [], MARKET);
    expect(first).toMatchObject({ counted: 'market', postings: 0, next: { stop: 'jenkins' } });
    expect(stopsOf(first).map(({ share }) => share)).toEqual([0.2, 0, 0.4, 0, 0.6]);
    // Ten postings of one's own that all ask for Docker weigh a quarter of all.
    const tenfold = Array.from({ length: 10 }, () => [mention('docker', 'required')]);
    expect(stopsOf(view([], tenfold, [], MARKET))[2]?.share).toBeCloseTo(0.55);
    expect(view([], tenfold, [], MARKET).next?.stop).toBe('docker');
    expect(view([], tenfold).counted).toBe('own');
    expect(view([], []).counted).toBeNull();
  });
  test('names a fork that has no title by its tracks', () => {
    expect(view(['aws', 'docker']).next?.name).toBe('GitHub Actions or Jenkins');
    expect(view([]).sections[1]?.steps[1]?.caption).toBe('Choose one');
    expect(view([]).sections[0]?.steps[0]?.caption).toBe('Cloud: choose one');
  });
  test('calls a track by the skills that say the rest of it', () => {
    expect(view([]).sections[1]?.steps[1]?.stops[0]).toMatchObject({
      label: 'GitHub Actions',
      skills: [{ name: 'CI/CD' }, { name: 'GitHub Actions' }],
      named: [{ name: 'GitHub Actions' }],
    });
  });
});

describe('stops', () => {
  test('are found by their key, and by any of their skills', () => {
    expect(stopOfSkill(view([]), 'ci-cd')).toBe('ci-cd github-actions');
    expect(stopOfSkill(view([]), 'python')).toBeNull();
    expect(findStop(view([]), 'ci-cd github-actions')?.place).toBe('Tools, step 2 of 2');
    expect(findStop(view([]), null)).toBeNull();
  });
  test('are reached along the path, which has two ends', () => {
    const path = ['a', 'b', 'c'];
    expect(['ArrowRight', 'ArrowUp', 'End', 'Home', 'x'].map((key) => alongPath(key, path, 'b'))).toEqual([
      'c',
      'a',
      'c',
      'a',
      null,
    ]);
    expect(alongPath('ArrowDown', path, 'c')).toBe('c');
  });
});

test('a share is at least one percent where anyone asks', () => {
  expect([0, 1 / 300, 2 / 3].map(percentOf)).toEqual([0, 1, 67]);
  expect(askedText(1, null)).toBeNull();
  expect(askedText(0.5, 'own')).toBe('asked by 50% of your postings');
  expect(askedText(0.5, 'market')).toBe('asked by 50% of postings, yours and many others');
});

import { describe, expect, test } from 'vitest';
import { roadmapCounts, roadmapDemand } from '#src/insights/roadmap/demand.ts';
import { nextStep, plannedStep } from '#src/insights/roadmap/next-step.ts';
import { progressOn } from '#src/insights/roadmap/progress.ts';
import type { Roadmap } from '#src/insights/roadmap/roadmap.ts';
import { knowledgeOf } from '#src/match/knowledge.ts';
import { judgingOf } from '#tests/match/judging-of.ts';
import { mention, own } from '#tests/popup/facts.ts';
import { SMALL } from '#tests/ui/small-taxonomy.ts';

const ROADMAP: Roadmap = {
  id: 'test',
  title: 'Test',
  sections: [
    { id: 'a', title: 'A', purpose: '', steps: [{ choose: [['python'], ['java', 'kotlin']] }] },
    { id: 'b', title: 'B', purpose: '', steps: ['docker', 'kubernetes'] },
  ],
};

const POSTINGS = [
  [mention('python', 'required'), mention('java', 'preferred'), mention('kotlin', 'required')],
  [mention('java', 'preferred'), mention('docker', 'mentioned'), mention('kubernetes', 'required')],
  [mention('python', 'excluded'), mention('kubernetes', 'preferred'), mention('cpp', 'required')],
];

const demandOf = (postings: typeof POSTINGS) => roadmapDemand(ROADMAP, roadmapCounts(ROADMAP, postings));

describe('demandOf', () => {
  const { postings, sections } = demandOf(POSTINGS);

  test('counts a posting once for a step, and once for each track', () => {
    expect(postings).toBe(3);
    expect(sections[0]?.[0]).toEqual({
      asked: 2,
      required: 1,
      share: 2 / 3,
      tracks: [
        { asked: 1, required: 1, share: 1 / 3 },
        { asked: 2, required: 1, share: 2 / 3 },
      ],
    });
  });
  test('counts nothing that is only named, or not wanted', () => {
    expect(sections[1]?.map(({ asked }) => asked)).toEqual([0, 2]);
  });
});

describe('nextStep', () => {
  const next = (known: string[], postings: typeof POSTINGS) =>
    nextStep(
      progressOn(
        ROADMAP,
        knowledgeOf(
          known.map((id) => own(id)),
          judgingOf(SMALL),
        ),
      ),
      demandOf(postings),
    );

  test('is the first gap where no posting tells', () => {
    expect(next([], [])).toEqual({ section: 0, step: 0 });
    expect(next(['python'], [])).toEqual({ section: 1, step: 0 });
  });
  test('is the gap that most postings ask for, the earlier of two alike', () => {
    expect(next(['python'], POSTINGS)).toEqual({ section: 1, step: 1 });
    expect(next([], POSTINGS)).toEqual({ section: 0, step: 0 });
  });
  test('is none where nothing is a gap', () => {
    expect(next(['python', 'docker', 'kubernetes'], POSTINGS)).toBeNull();
  });
});

describe('plannedStep', () => {
  const planned = (known: string[], plan: string[]) => {
    const knowledge = knowledgeOf(
      known.map((id) => own(id)),
      judgingOf(SMALL),
    );
    return plannedStep(ROADMAP, progressOn(ROADMAP, knowledge), plan);
  };

  test('is the step of the first planned skill that the roadmap has', () => {
    expect(planned([], ['go', 'kubernetes', 'docker'])).toEqual({ section: 1, step: 1 });
    expect(planned([], ['kotlin'])).toEqual({ section: 0, step: 0 });
  });
  test('is none where the plan is not on it, or where its steps are known', () => {
    expect(planned([], ['go'])).toBeNull();
    expect(planned([], [])).toBeNull();
    expect(planned(['docker'], ['docker'])).toBeNull();
    expect(planned(['python'], ['java', 'docker'])).toEqual({ section: 1, step: 0 });
  });
});

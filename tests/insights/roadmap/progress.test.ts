import { describe, expect, test } from 'vitest';
import { progressOn, type StepState } from '#src/insights/roadmap/progress.ts';
import type { Roadmap, Step } from '#src/insights/roadmap/roadmap.ts';
import { knowledgeOf } from '#src/match/knowledge.ts';
import { buildTaxonomy } from '#src/skills/taxonomy.ts';
import { judgingOf } from '#tests/match/judging-of.ts';
import { own } from '#tests/popup/facts.ts';

const TAXONOMY = buildTaxonomy([
  {
    category: 'test',
    title: 'Test',
    kind: 'tool',
    skills: [
      { id: 'javascript', name: 'JavaScript' },
      { id: 'nodejs', name: 'Node.js', implies: ['javascript'] },
      { id: 'python', name: 'Python' },
      { id: 'go', name: 'Go' },
      { id: 'django', name: 'Django', implies: ['python'] },
      { id: 'express', name: 'Express' },
      { id: 'aws', name: 'AWS', similar: ['azure'] },
      { id: 'azure', name: 'Azure' },
      { id: 'git', name: 'Git' },
    ],
  },
]);
const WORLD = judgingOf(TAXONOMY);

const LANGUAGE: Step = { choose: [['javascript', 'nodejs'], ['python'], ['go']] };
const FRAMEWORK: Step = {
  choose: [
    { skills: ['django'], for: ['python'] },
    { skills: ['express'], for: ['nodejs'] },
  ],
};

const roadmapOf = (...steps: Step[]): Roadmap => ({
  id: 'test',
  title: 'Test',
  sections: [{ id: 'one', title: 'One', purpose: '', steps }],
});

function progress(steps: Step[], known: string[], learning: string[] = []) {
  const tracked = [...known.map((id) => own(id)), ...learning.map((id) => own(id, 'learning'))];
  return progressOn(roadmapOf(...steps), knowledgeOf(tracked, WORLD));
}

/** Returns the state of a single step and of its tracks. */
function states(
  step: Step,
  known: string[],
  learning: string[] = [],
): [StepState | undefined, StepState[] | undefined] {
  const at = progress([step], known, learning).sections[0]?.progress[0];
  return [at?.state, at?.tracks.map(({ state }) => state)];
}

describe('a step with one skill', () => {
  test.each([
    [['git'], [], 'known'],
    [[], ['git'], 'learning'],
    [[], [], 'gap'],
  ])('known %j, learning %j: %s', (known, learning, state) => {
    expect(states('git', known, learning)[0]).toBe(state);
  });
  test('is known where another skill implies it, not where one is similar', () => {
    expect(states('python', ['django'])[0]).toBe('known');
    expect(states('aws', ['azure'])[0]).toBe('gap');
  });
  test('counts as known with few years: no roadmap asks for years', () => {
    const knowledge = knowledgeOf([own('git', 'basic', 0)], WORLD);
    expect(progressOn(roadmapOf('git'), knowledge).overall.known).toBe(1);
  });
});

describe('a fork', () => {
  test('is a gap on every track while nothing is known', () => {
    expect(states(LANGUAGE, [])).toEqual(['gap', ['gap', 'gap', 'gap']]);
  });
  test('needs no other track once one is known', () => {
    expect(states(LANGUAGE, ['python'])).toEqual(['known', ['not-needed', 'known', 'not-needed']]);
  });
  test('shows every track that is known, and what is being learned beside it', () => {
    expect(states(LANGUAGE, ['python', 'nodejs'], ['go'])).toEqual(['known', ['known', 'known', 'learning']]);
  });
  test('is under way while a track is being learned', () => {
    expect(states(LANGUAGE, [], ['go'])).toEqual(['learning', ['not-needed', 'not-needed', 'learning']]);
  });
  test('is under way where a part of a track is known', () => {
    expect(states(LANGUAGE, ['javascript'])).toEqual(['learning', ['learning', 'not-needed', 'not-needed']]);
  });
  test('has a track of two skills known only with both', () => {
    expect(states(LANGUAGE, ['javascript', 'python'])[1]?.[0]).toBe('not-needed');
  });
});

describe('a fork whose tracks belong to an earlier choice', () => {
  /** Returns the state at the fork after its choice. */
  const atFork = (known: string[], learning: string[] = []) => {
    const at = progress([LANGUAGE, FRAMEWORK], known, learning).sections[0]?.progress[1];
    return [at?.state, at?.tracks.map(({ state }) => state)];
  };

  test('is open on every track while nothing is chosen', () => {
    expect(atFork([])).toEqual(['gap', ['gap', 'gap']]);
  });
  test('asks only for what belongs to the choice', () => {
    expect(atFork(['python'])).toEqual(['gap', ['gap', 'not-needed']]);
    expect(atFork([], ['nodejs'])).toEqual(['gap', ['not-needed', 'gap']]);
  });
  test('is done by a track of any language', () => {
    expect(atFork(['python', 'express'])).toEqual(['known', ['not-needed', 'known']]);
  });
  test('is not needed where nothing belongs to the choice, and does not count', () => {
    expect(atFork(['go'])).toEqual(['not-needed', ['not-needed', 'not-needed']]);
    expect(progress([LANGUAGE, FRAMEWORK], ['go']).overall).toEqual({ known: 1, learning: 0, steps: 1 });
  });
});

describe('the tally', () => {
  test('counts steps, a fork once', () => {
    const { overall, sections } = progress([LANGUAGE, FRAMEWORK, 'git', 'aws'], ['python', 'git'], ['aws']);
    expect(overall).toEqual({ known: 2, learning: 1, steps: 4 });
    expect(sections[0]).toMatchObject(overall);
  });
  test('of an empty roadmap is nothing of nothing', () => {
    expect(progress([], ['git']).overall).toEqual({ known: 0, learning: 0, steps: 0 });
  });
});

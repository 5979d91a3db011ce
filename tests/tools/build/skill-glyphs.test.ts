import * as simpleIcons from 'simple-icons';
import { expect, test } from 'vitest';
import { seenMarks } from '#src/tools/build/skill-glyphs.ts';

const { siGit, siDocker, siDeno } = simpleIcons;

/** Counts with 250 other skills first, then these. */
const market = (last: Record<string, number>) => {
  const most = Array.from({ length: 250 }, (_, n) => `skill-${n}`);
  return {
    skills: [...most, ...Object.keys(last)],
    asked: [...most.map(() => 1000), ...Object.values(last)],
  };
};

test('marks are those of skills that postings ask for, or that stand on a roadmap', () => {
  const icons = new Map([
    ['git', siGit],
    ['docker', siDocker],
    ['deno', siDeno],
    ['asked-never', siGit],
  ]);
  const seen = seenMarks(icons, market({ git: 20, docker: 19, deno: 5 }), new Set(['deno']));
  expect([...seen.keys()]).toEqual(['git', 'deno']);
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { progressOn, skillState } from '#src/insights/roadmap/progress.ts';
import { skillsOf } from '#src/insights/roadmap/roadmap.ts';
import { compare } from '#src/match/compare.ts';
import { knowledgeOf } from '#src/match/knowledge.ts';
import { nextFor, nextForAll, oneToLearn } from '#src/match/next-for.ts';
import { judgings, notPresumed, PATH, postings, tracked } from './arbitrary.ts';

const world = fc.record({ judging: judgings, notPresumed });

it('a practice that the popup presumes is no gap of a roadmap, and is recommended nowhere', () => {
  fc.assert(
    fc.property(postings, tracked, world, (all, own, { judging, notPresumed }) => {
      const knowledge = knowledgeOf(own, judging, notPresumed);
      const matches = all.map((one) => compare(one, { ...judging, knowledge }));
      const presumed = matches
        .flatMap(({ asks }) => asks)
        .filter(({ cover }) => cover === 'presumed')
        .flatMap(({ counts }) => counts ?? []);
      for (const skill of presumed) expect(skillState(skill, knowledge)).not.toBe('gap');
      expect(nextForAll(matches).filter((skill) => presumed.includes(skill))).toEqual([]);
      const { sections } = progressOn(PATH, knowledge);
      for (const [n, { progress }] of sections.entries())
        for (const [m, { state }] of progress.entries()) {
          const skills = skillsOf(PATH.sections[n]?.steps[m] as Parameters<typeof skillsOf>[0]);
          if (skills.some((skill) => presumed.includes(skill))) expect(state).not.toBe('gap');
        }
    }),
    { numRuns: 300 },
  );
});

it('what is to be learned for several postings holds what each of them names, in total salience', () => {
  fc.assert(
    fc.property(postings, tracked, world, (all, own, { judging, notPresumed }) => {
      const knowledge = knowledgeOf(own, judging, notPresumed);
      const matches = all.map((one) => compare(one, { ...judging, knowledge }));
      const each = matches.map((match) => [...new Set(nextFor(match).map(oneToLearn))]);
      for (const [n, names] of each.entries()) expect(nextForAll(matches.slice(n, n + 1))).toEqual(names);
      expect(new Set(nextForAll(matches))).toEqual(new Set(each.flat()));
    }),
  );
});

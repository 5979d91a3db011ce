import fc from 'fast-check';
import { expect, it } from 'vitest';
import { knowledgeOf } from '#src/match/knowledge.ts';
import { nearer, nearValues } from '#src/match/near-columns.ts';
import { nearKeeper } from '#src/match/near-keeper.ts';
import { judgings, KIN, tracked } from '#tests/insights/arbitrary.ts';

const SKILLS = [...KIN.skills.keys(), 'lost'];

it('is as near as knowledge has it, whatever was tracked before, and whatever is learned then', () => {
  const step = fc.record({ tracked, size: fc.nat(SKILLS.length), learned: fc.constantFrom(...SKILLS) });
  fc.assert(
    fc.property(judgings, fc.array(step, { minLength: 1, maxLength: 6 }), (judging, steps) => {
      const nearOf = nearKeeper(judging);
      let size = 0;
      for (const one of steps) {
        size = Math.max(size, one.size);
        const skills = SKILLS.slice(0, size);
        const { columns, facts, byLearning } = nearOf(skills, one.tracked);
        const knowledge = knowledgeOf(one.tracked, judging);
        const { nearness } = judging.weights;
        expect([...nearValues(columns, facts, knowledge, nearness)]).toEqual(
          skills.map((skill) => knowledge.near(skill).value),
        );
        const all = Uint32Array.from(skills.keys());
        byLearning(
          one.learned,
          all.filter((n) => n % 2 === 0),
        );
        const wiser = knowledge.learning(one.learned);
        expect([
          ...nearValues(nearer(columns, byLearning(one.learned, all)), facts, wiser, nearness),
        ]).toEqual(skills.map((skill) => wiser.near(skill).value));
      }
    }),
  );
});

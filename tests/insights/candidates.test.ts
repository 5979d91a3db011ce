import { describe, expect, it } from 'vitest';
import { insightsOf } from '#src/insights/insights.ts';
import type { NextSkills } from '#src/insights/next-skills.ts';
import type { SeenPosting } from '#src/insights/seen-posting.ts';
import { NO_FILTER } from '#src/insights/selection.ts';
import type { Judging } from '#src/match/judging.ts';
import { EVEN_EMPHASIS } from '#src/match/score.ts';
import { buildTaxonomy } from '#src/skills/taxonomy.ts';
import type { TrackedSkill } from '#src/skills/tracked-skill.ts';
import { judgingOf } from '#tests/match/judging-of.ts';
import { asks, knows, PATH, PLAINLY, seen } from './arbitrary.ts';

function of(all: SeenPosting[], tracked: TrackedSkill[], judging: Judging): NextSkills {
  const world = { emphasis: EVEN_EMPHASIS, notPresumed: [], roadmap: PATH, filter: NO_FILTER };
  return insightsOf(all, { ...world, tracked, judging }).next;
}

/** Makes scoring data with simple weights and these tools. */
function judgingBy(tools: string[]): Judging {
  const entries = (ids: string[]) => ids.map((id) => ({ id, name: id }));
  const taxonomy = buildTaxonomy([{ category: 'tools', title: '', kind: 'tool', skills: entries(tools) }]);
  return { ...judgingOf(taxonomy), weights: PLAINLY.weights };
}

describe('of all that is lacking, the plan', () => {
  it('tries sixteen skills, those of most salience', () => {
    const ids = Array.from({ length: 45 }, (_, n) => `skill-${String(n).padStart(2, '0')}`);
    const judging = judgingBy(ids);
    const all = ids.flatMap((id, n) => {
      const both = [asks('known'), asks(id, { salience: 0.32 + n / 100 })];
      return [seen(1, both), seen(2, both)];
    });
    const { lacking, tried } = of(all, [knows('known')], judging);
    expect(tried).toBe(90);
    expect(lacking.map(({ skill }) => skill).sort()).toEqual(ids.slice(29));
    const begun = knows('skill-44', { level: 'learning', years: 6 });
    const next = of(all, [knows('known'), begun], judging);
    expect(next.lacking.map(({ skill }) => skill).sort()).toEqual(ids.slice(28, 44));
    expect(next.learning.map(({ skill }) => skill)).toEqual(['skill-44']);
  });
});

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

/** Makes scoring data with simple weights and these tools and concepts. */
function judgingBy(tools: string[], notions: string[] = []): Judging {
  const entries = (ids: string[]) => ids.map((id) => ({ id, name: id }));
  const taxonomy = buildTaxonomy([
    { category: 'tools', title: '', kind: 'tool', skills: entries(tools) },
    { category: 'notions', title: '', kind: 'practice', skills: entries(notions) },
  ]);
  return { ...judgingOf(taxonomy), weights: PLAINLY.weights };
}

describe('of all that is lacking, the plan', () => {
  it('tries sixteen skills, those that weigh most where they are open', () => {
    const ids = Array.from({ length: 45 }, (_, n) => `skill-${String(n).padStart(2, '0')}`);
    const judging = judgingBy(ids);
    const all = ids.flatMap((id, n) => {
      const both = [asks('known'), asks(id, { salience: 0.32 + n / 100 })];
      return [seen(1, both), seen(2, both)];
    });
    const { lacking, tried } = of(all, [knows('known')], judging);
    expect(tried).toBe(90);
    expect(lacking.map(({ skill }) => skill).sort()).toEqual(ids.slice(29));
    // A skill being learned is half open.
    const begun = knows('skill-44', { level: 'learning', years: 6 });
    const next = of(all, [knows('known'), begun], judging);
    expect(next.lacking.map(({ skill }) => skill).sort()).toEqual(ids.slice(28, 44));
    expect(next.learning).toEqual([]);
  });

  it('tries what is concrete before any notion, and of what weighs as much the first by id', () => {
    const ids = Array.from({ length: 18 }, (_, n) => `tool-${String(n).padStart(2, '0')}`);
    const judging = judgingBy(ids, ['craft', 'zeal']);
    const tools = [...ids.slice(9), ...ids.slice(0, 9)].map((id) => asks(id, { salience: 0.3 }));
    const notions = ['zeal', 'craft'].map((id) => asks(id, { salience: 0.9 }));
    const tried = (mentions: typeof tools) =>
      of([seen(1, mentions)], [knows('known')], judging)
        .lacking.map(({ skill }) => skill)
        .sort();
    expect(tried([...notions, ...tools])).toEqual(ids.slice(0, 16));
    expect(tried([...notions, ...tools.filter(({ skill }) => skill < 'tool-15')])).toEqual(
      [...ids.slice(0, 15), 'craft'].sort(),
    );
  });

  it('orders notions by what they would lift, and what is on no roadmap by id', () => {
    const judging = judgingBy(['tool-a', 'tool-b'], ['craft', 'zeal']);
    const ask = (salience: number) => (id: string) => asks(id, { salience });
    const all = [
      ['known', 'tool-b'].map(ask(0.9)),
      ['known', 'tool-a'].map(ask(0.6)),
      ['known', 'zeal', 'other'].map(ask(0.9)),
      ['known', 'craft'].map(ask(0.6)),
    ].map((mentions) => seen(1, mentions));
    const { lacking } = of(all, [knows('known')], judging);
    expect(lacking.map(({ skill }) => skill)).toEqual(['tool-a', 'tool-b', 'craft', 'other', 'zeal']);
  });
});

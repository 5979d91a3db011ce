import fc from 'fast-check';
import { expect, it } from 'vitest';
import { roadmapView } from '#src/dashboard/roadmap/roadmap-view.ts';
import { postingReport } from '#src/dashboard/share/build-report.ts';
import { insightsOf } from '#src/insights/insights.ts';
import type { SeenPosting } from '#src/insights/seen-posting.ts';
import { NO_FILTER } from '#src/insights/selection.ts';
import { compare } from '#src/match/compare.ts';
import { knowledgeOf } from '#src/match/knowledge.ts';
import type { TrackedSkill } from '#src/skills/tracked-skill.ts';
import { matchView } from '#src/ui/match/match-view.ts';
import { t } from '#src/ui/words/t.ts';
import { allOf } from '#src/ui/words/words.ts';
import { emphases, judgings, KIN, notPresumed, PATH, posting, tracked } from '#tests/insights/arbitrary.ts';
import type { World } from '#tests/insights/oracle.ts';
import { facts, saved } from '#tests/popup/facts.ts';
import '#tests/english-texts.ts';

const world = fc.record({ judging: judgings, emphasis: emphases, notPresumed });

/** What each page says of one posting to one person; null without a score. */
function pagesOf([one, own, { judging, emphasis, notPresumed }]: Case) {
  const knowledge = knowledgeOf(own, judging, notPresumed);
  const match = compare(one, { ...judging, knowledge, emphasis });
  const { score, band } = match;
  if (score === null || band === null) return null;
  const stored = saved([...one.mentions], { title: one.title });
  const known = { taxonomy: KIN, tracked: own, judging, knowledge };
  const insights = insightsOf([one], {
    ...{ filter: NO_FILTER, tracked: own, roadmap: PATH, judging, emphasis, notPresumed },
  });
  const plan = insights.next.plan.map(({ skill }) => skill);
  return {
    match,
    popup: matchView(facts(known), stored, { ...match, score, band }),
    report: postingReport(stored, match, KIN, 0),
    insights,
    roadmap: roadmapView(PATH, known, insights.onRoadmap, plan),
  };
}

type Case = [posting: SeenPosting, tracked: TrackedSkill[], world: World];
type Pages = NonNullable<ReturnType<typeof pagesOf>>;

const always = (holds: (pages: Pages) => void) =>
  fc.assert(
    fc.property(fc.tuple(posting, tracked, world), (one) => {
      const pages = pagesOf(one);
      if (pages) holds(pages);
    }),
    { numRuns: 500 },
  );

it('popup and report name the same next step, which raises the score', () => {
  always(({ popup, report }) => {
    const { names, score } = popup.next ?? { names: [], score: 101 };
    const said = names.length === 0 ? [] : [t('share.next', { names: allOf(names) })];
    const lines = report.lines.map(({ text }) => text);
    expect(lines.filter((line) => line.startsWith('To learn first'))).toEqual(said);
    expect(score).toBeGreaterThan(popup.score);
  });
});

it('popup and report show the same points for an ask', () => {
  always(({ popup, report }) => {
    const worth = popup.parts.flatMap(({ rows }) =>
      [...rows.filter(({ isGap }) => isGap), ...rows.filter(({ isGap }) => !isGap)].map(({ lift, isGap }) =>
        isGap ? lift : 0,
      ),
    );
    const items = report.parts.flatMap((part) => part.items);
    expect(items.map(({ note }) => Number(/worth (\d+)/.exec(note)?.[1] ?? 0))).toEqual(worth);
  });
});

it('what the popup presumes or knows is known on the roadmap, and recommended nowhere', () => {
  always(({ match, popup, roadmap, insights }) => {
    const had = match.asks.filter(({ cover }) => ['have', 'short', 'presumed'].includes(cover));
    const counted = had.flatMap(({ counts }) => counts ?? []);
    const stops = roadmap.sections.flatMap(({ steps }) => steps).flatMap((step) => step.stops);
    for (const { id, state } of stops.flatMap(({ skills }) => skills))
      if (counted.includes(id)) expect(state).toBe('known');
    const { plan, lacking, learning } = insights.next;
    const named = [...plan, ...lacking, ...learning].map(({ skill }) => skill);
    expect(named.filter((skill) => counted.includes(skill))).toEqual([]);
    expect(popup.next?.names.filter((name) => counted.includes(name)) ?? []).toEqual([]);
  });
});

it('what one is learning is the next step of no page, nor is what could stand in for it', () => {
  always(({ match, popup, roadmap, insights }) => {
    const begun = match.asks.filter(({ cover }) => cover === 'learning');
    const open = match.asks.filter(({ cover }) => cover === 'gap' || cover === 'near');
    const others = open.flatMap(({ skills }) => skills[0] ?? []);
    const skills = begun.flatMap((ask) => ask.skills).filter((skill) => !others.includes(skill));
    const names = skills.map((skill) => KIN.skills.get(skill)?.name ?? skill);
    expect(popup.next?.names.filter((name) => names.includes(name)) ?? []).toEqual([]);
    const { plan, lacking } = insights.next;
    const advised = [...plan.slice(0, 1), ...lacking].map(({ skill }) => skill);
    expect(advised.filter((skill) => skills.includes(skill))).toEqual([]);
    const next = plan[0]?.skill;
    if (next !== undefined && roadmap.next?.stop.split(' ').includes(next))
      expect(skills).not.toContain(next);
  });
});

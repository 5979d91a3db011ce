import { describe, expect, it } from 'vitest';
import MARKET from '#data/market.json' with { type: 'json' };
import { SKILL_FILES } from '#data/skills/index.ts';
import { roadmapSkills } from '#src/insights/roadmap/roadmap.ts';
import { learnLink } from '#src/skills/learn-link.ts';
import { buildTaxonomy } from '#src/skills/taxonomy.ts';
import { BUILT_IN } from '#tests/insights/roadmap/built-in-roadmaps.ts';

const SITE = 'https://example.org/';
const TUTORIAL = 'https://example.org/tutorial/';
const WIKIPEDIA = 'https://en.wikipedia.org/wiki/Example';

describe('learnLink', () => {
  it('is the page that teaches, before the official site and before Wikipedia', () => {
    expect(learnLink({ learn: TUTORIAL, url: SITE })).toBe(TUTORIAL);
    expect(learnLink({ learn: TUTORIAL, url: WIKIPEDIA })).toBe(TUTORIAL);
  });

  it('is the official site, or else Wikipedia, where no page is known to teach', () => {
    expect(learnLink({ learn: null, url: SITE })).toBe(SITE);
    expect(learnLink({ learn: null, url: WIKIPEDIA })).toBe(WIKIPEDIA);
  });

  it('is nothing where nothing is known', () => {
    expect(learnLink({ learn: null, url: null })).toBeNull();
  });
});

describe('what is most worth learning', () => {
  const { skills } = buildTaxonomy(SKILL_FILES);
  const onRoadmaps = [...BUILT_IN.values()].flatMap(roadmapSkills);
  /** The market sorts skills by their number of postings. */
  const mostAsked = MARKET.skills.filter((id) => skills.get(id)?.kind !== 'practice').slice(0, 250);

  it.each([
    ['of the roadmaps', onRoadmaps],
    ['most asked', mostAsked],
  ])('is not left to Wikipedia, nor without a link: the skills %s', (_, ids) => {
    const bad = ids.filter((id) => {
      const skill = skills.get(id);
      const link = skill && learnLink(skill);
      return !link || /\.wikipedia\.org$/.test(new URL(link).hostname);
    });
    expect(ids.length).toBeGreaterThan(100);
    expect(bad).toEqual([]);
  });
});

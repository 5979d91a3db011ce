import { readdirSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { SKILL_FILES } from '#data/skills/index.ts';
import { samplePosting } from '#src/dashboard/welcome/use-sample.ts';
import type { Roadmap } from '#src/insights/roadmap/roadmap.ts';
import { skillFinder } from '#src/skills/find-skills.ts';
import { loadGrammar } from '#src/skills/text/language.ts';
import { taxonomyAsShipped } from '#tests/skills/taxonomy-as-shipped.ts';

const ROADMAPS = import.meta.glob<Roadmap>('../../../data/roadmaps/*.json', {
  import: 'default',
  eager: true,
});
const roadmaps = Object.values(ROADMAPS);
let find: ReturnType<typeof skillFinder>;

beforeAll(() => {
  find = skillFinder(taxonomyAsShipped(SKILL_FILES), loadGrammar);
});

test('each roadmap has a sample posting of its own, and each sample a roadmap', () => {
  const ids = roadmaps.map(({ id }) => `${id}.json`).sort();
  expect(readdirSync('data/samples').sort()).toEqual(ids);
});

test.each(roadmaps.map(({ id, sections }) => ({ id, steps: JSON.stringify(sections) })))(
  'the sample of $id asks for what its roadmap is about',
  async ({ id, steps }) => {
    const mentions = await find(await samplePosting(id));
    const required = mentions.filter(({ need }) => need === 'required').map(({ skill }) => skill);
    const onRoadmap = required.filter((skill) => steps.includes(`"${skill}"`));
    expect(onRoadmap.length, `${required}`).toBeGreaterThanOrEqual(4);
    expect(onRoadmap.length / required.length, `${required}`).toBeGreaterThan(0.5);
    expect(mentions.filter(({ need }) => need === 'preferred').length).toBeGreaterThanOrEqual(2);
  },
);

test('whoever follows a roadmap of their own sees the usual sample', async () => {
  expect(await samplePosting('own-1')).toEqual(await samplePosting('backend'));
});

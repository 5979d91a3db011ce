import { expect, it, vi } from 'vitest';
import { SKILL_FILES } from '#data/skills/index.ts';
import { buildFinder, PRACTICE } from '#src/background/finder.ts';
import { skillFinder } from '#src/skills/find-skills.ts';
import { taxonomyAsShipped } from '../skills/taxonomy-as-shipped.ts';
import { skillSource } from './skill-source.ts';
import { FILES, market } from './two-kept.ts';
import { unknownLanguage } from './unknown-language.ts';

const AD = { title: 'Java developer', company: '', blocks: [] };

/** Creates a finder with a watched extraction. */
async function watched() {
  const find = vi.fn(async () => []);
  const source = { ...skillSource(FILES), finding: async () => () => find };
  return { find, finder: await buildFinder(source, market, '1.0', unknownLanguage) };
}

it('practises once where a posting is on its way', async () => {
  const { find, finder } = await watched();
  await finder.prepare();
  await finder.prepare();
  expect(find.mock.calls).toEqual([[PRACTICE]]);
});

it('does not practise once it has read a posting', async () => {
  const { find, finder } = await watched();
  await finder.findSkills(AD);
  await finder.prepare();
  expect(find.mock.calls).toEqual([[{ ...AD, languages: [] }]]);
});

it('practises on what asks for skills and years, and for no grammar', async () => {
  const grammar = vi.fn();
  const mentions = await skillFinder(taxonomyAsShipped(SKILL_FILES), grammar)(PRACTICE);
  expect(mentions.map(({ skill, need, years }) => ({ skill, need, years }))).toEqual([
    { skill: 'python', need: 'required', years: 3 },
    { skill: 'java', need: 'required', years: 3 },
  ]);
  expect(grammar).not.toHaveBeenCalled();
});

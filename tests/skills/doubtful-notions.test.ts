import { describe, expect, it } from 'vitest';
import WEIGHTS from '#data/doubtful-notions.json' with { type: 'json' };
import { SKILL_FILES } from '#data/skills/index.ts';
import { blocksFromText } from '#src/posting/text/blocks.ts';
import { isProbable, type KeepNotion } from '#src/skills/decision/doubtful-notions.ts';
import { skillFinder } from '#src/skills/find-skills.ts';
import { loadGrammar } from '#src/skills/text/language.ts';
import { taxonomyAsShipped } from './taxonomy-as-shipped.ts';

const taxonomy = taxonomyAsShipped(SKILL_FILES);

const LINES = ['You optimize the performance of our shop.', 'You know Kafka and unit testing.'];
const POSTING = [...LINES, 'We are a team of twelve. '.repeat(10)].join('\n');

/** Returns the skills found with another decision. */
async function foundWith(keep: KeepNotion, text: string, title = 'Developer'): Promise<string[]> {
  const find = skillFinder(taxonomy, loadGrammar, keep);
  const mentions = await find({ title, company: '', blocks: blocksFromText(text), isKnown: true });
  return mentions.map(({ skill }) => skill);
}

describe('the decision on doubtful notions', () => {
  it('is asked about notions and wordings, never about a name of a tool', async () => {
    const asked: string[] = [];
    await foundWith((_, skill) => asked.push(skill) > 0, POSTING);
    expect(asked).toEqual(['performance-tuning', 'unit-testing']);
  });

  it('removes a notion that it does not keep', async () => {
    expect(await foundWith((_, skill) => skill === 'unit-testing', POSTING)).toEqual([
      'apache-kafka',
      'unit-testing',
    ]);
  });

  it.each([
    ['a line', LINES[0] ?? '', 'Developer'],
    ['a résumé', POSTING, ''],
  ])('removes none of %s', async (_, text, title) => {
    expect(await foundWith(() => false, text, title)).toContain('performance-tuning');
  });

  it('hears of all occurrences of a notion', async () => {
    const signs = new Set<string>();
    const keep: KeepNotion = (its, skill) => {
      if (skill === 'unit-testing') for (const sign of its) signs.add(sign);
      return true;
    };
    await foundWith(keep, `${POSTING}\nNice to have:\nunit tests`);
    expect([...signs]).toEqual(
      expect.arrayContaining([
        'kind:method',
        'need:required',
        'need:preferred',
        'word:testing',
        'word:tests',
      ]),
    );
  });

  it('weighs signs by the trained weights', () => {
    const sorted = Object.entries(WEIGHTS).sort(([, a], [, b]) => a - b);
    const signs = (some: typeof sorted) => some.map(([sign]) => sign);
    expect(isProbable(signs(sorted.slice(0, 20)), '')).toBe(false);
    expect(isProbable(signs(sorted.slice(-20)), '')).toBe(true);
  });
});

import { describe, expect, it } from 'vitest';
import { judgingBy } from '#src/match/judging.ts';
import { judgingFile } from '#src/match/market/judging-file.ts';
import { vectorsFile } from '#src/match/market/skill-vectors.ts';
import { signedAsks } from '#src/match/signs.ts';
import type { Block } from '#src/posting/posting.ts';
import { type Mention, type Place, TITLE } from '#src/skills/mention.ts';
import { asks, TAXONOMY, WORLD } from './small-world.ts';

const at = (block: number, start = 0): Place => ({ block, start, end: start + 2 });
const ask = (id: string, places: Place[] = [], rest: Partial<Mention> = {}) =>
  asks(id, 0, { places, ...rest });
const of = (mentions: Mention[], blocks: Block[] = [], world = WORLD) => {
  const all = signedAsks(mentions, blocks, world);
  return new Map(all.map(({ mentions: [first], ...rest }) => [first?.skill, rest]));
};
const signs = (mentions: Mention[], id: string, blocks: Block[] = [], world = WORLD) =>
  of(mentions, blocks, world).get(id)?.signs;
const item: Block = { kind: 'item', text: '' };
const paragraph: Block = { kind: 'paragraph', text: '' };

/** Jobs are named after Java; many ask for Docker. */
const skills = ['java', 'docker', 'go'];
const directions = [
  [1, 0],
  [0, 1],
  [1, 0],
];
const counts = { skills, asked: [70, 970, 0], inTitle: [49, 0, 0] };
const market = judgingBy(
  TAXONOMY,
  judgingFile(counts, vectorsFile(skills, directions), TAXONOMY.skills.keys()),
);

describe('the signs of an ask', () => {
  it('are of must-haves first, alternatives together, and of nothing that is not asked', () => {
    const mentions = [
      ask('docker', [], { need: 'preferred' }),
      ask('aws', [], { anyOf: 'g' }),
      ask('agile', [], { need: 'mentioned' }),
      ask('azure', [], { anyOf: 'g', need: 'preferred' }),
    ];
    const all = signedAsks(mentions, [], WORLD);
    expect(all.map((one) => one.mentions.map(({ skill }) => skill))).toEqual([['aws', 'azure'], ['docker']]);
    expect(all.map((one) => one.signs.must)).toEqual([1, 0]);
    expect(all.map(({ kind }) => kind)).toEqual(['platform', 'tool']);
    expect(all[0]?.signs.asks).toBeCloseTo(Math.log(2));
  });

  it('tell where it is named: in the title, how often, and how many share its line', () => {
    const mentions = [
      ask('java', [at(TITLE), at(0), at(1)]),
      ask('go', [at(0, 5)]),
      ask('aws', [at(0, 9), at(0, 20)]),
    ];
    const blocks = [item, item];
    expect(signs(mentions, 'java', blocks)).toMatchObject({ inTitle: 1, named: Math.log(3), crowded: 0 });
    expect(signs(mentions, 'go', blocks)).toMatchObject({ inTitle: 0, named: 0, crowded: Math.log(3) });
    expect(signs(mentions, 'aws', blocks)?.named).toBeCloseTo(Math.log(2));
    expect(signs([ask('java', [at(TITLE)])], 'java')?.crowded).toBe(0);
    // The title is not a line shared with few others.
    const titled = [ask('java', [at(TITLE), at(0)]), ask('go', [at(0, 5)])];
    expect(signs(titled, 'java', blocks)?.crowded).toBeCloseTo(Math.log(2));
    // One alternative is enough.
    const either = [ask('go', [at(TITLE)], { anyOf: 'g' }), ask('java', [at(0)], { anyOf: 'g' })];
    expect(signs(either, 'go', blocks)?.inTitle).toBe(1);
  });

  it('tell how late it stands, in lists before paragraphs', () => {
    const mentions = [
      ask('java', [at(0)]),
      ask('go', [at(2)]),
      ask('aws', [at(1, 9)]),
      ask('docker', [at(1, 3)]),
    ];
    const late = of(mentions, [paragraph, item, item]);
    expect(['docker', 'aws', 'go', 'java'].map((id) => late.get(id)?.signs.late)).toEqual([
      0, 0.25, 0.5, 0.75,
    ]);
    expect(signs([ask('java')], 'java')?.late).toBe(0);
  });

  it('tell how late it stands where there are no lists, and last what the title alone names', () => {
    const mentions = [
      ask('java', [at(TITLE)]),
      ask('go', [at(1)]),
      ask('aws', [at(0)]),
      ask('docker', [at(1, 9)]),
    ];
    const late = of(mentions, [paragraph, paragraph]);
    expect(['aws', 'go', 'docker', 'java'].map((id) => late.get(id)?.signs.late)).toEqual([
      0, 0.25, 0.5, 0.75,
    ]);
  });

  it('tell whether years of it are asked, and what it implies of the others', () => {
    const mentions = [ask('spring-boot', [], { years: 3 }), ask('spring'), ask('java')];
    expect(signs(mentions, 'spring-boot')).toMatchObject({ years: 1, implying: 2 });
    expect(signs(mentions, 'spring')).toMatchObject({ years: 0, implying: 1 });
    expect(signs(mentions, 'java')?.implying).toBe(0);
    // For alternatives, one with years or one implied is enough; none counts for its own requirement.
    const either = { anyOf: 'g' };
    expect(signs([ask('go', [], { ...either, years: 3 }), ask('aws', [], either)], 'go')?.years).toBe(1);
    const other = [ask('spring'), ask('go', [], either), ask('java', [], either)];
    expect(signs(other, 'spring')?.implying).toBe(1);
    expect(signs([ask('spring', [], either), ask('java', [], either)], 'spring')?.implying).toBe(0);
  });

  it('tell what the market says: how often jobs are named after it, and how common it is', () => {
    const mentions = [ask('java'), ask('docker'), ask('kotlin')];
    expect(signs(mentions, 'java', [], market)).toMatchObject({
      titled: Math.log(49.3 / 100),
      common: Math.log(71),
    });
    expect(signs(mentions, 'docker', [], market)?.titled).toBeCloseTo(Math.log(0.3 / 1000));
    // Skills unknown to the market count as named by one title in a hundred.
    expect(signs(mentions, 'kotlin', [], market)).toMatchObject({ titled: Math.log(0.01), common: 0 });
  });

  it('are of the alternative that jobs are named after most', () => {
    const mentions = [ask('docker', [], { anyOf: 'g' }), ask('java', [], { anyOf: 'g' })];
    for (const alternatives of [mentions, mentions.toReversed()]) {
      const [one] = signedAsks(alternatives, [], market);
      expect(one).toMatchObject({ skill: 'java', kind: 'language', signs: { common: Math.log(71) } });
    }
    // The first, without market data.
    expect(signedAsks(mentions, [], WORLD)[0]?.skill).toBe('docker');
  });

  it('tell how well it goes with the others', () => {
    const mentions = [ask('java'), ask('go'), ask('docker'), ask('aws')];
    expect(signs(mentions, 'java', [], market)?.coherent).toBeGreaterThan(0.9);
    expect(signs(mentions, 'docker', [], market)?.coherent).toBeCloseTo(0);
    expect(signs(mentions, 'aws', [], market)?.coherent).toBe(0);
    // A single skill has no complements.
    expect(signs([ask('java')], 'java', [], market)?.coherent).toBe(0);
  });

  it('goes with what decides more: with what the title names, and with a must-have', () => {
    const goBeside = (java: Partial<Mention>) =>
      signs([ask('java', [], java), ask('docker'), ask('go')], 'go', [], market)?.coherent ?? 0;
    const plain = goBeside({});
    expect(plain).toBeGreaterThan(0.9);
    expect(goBeside({ places: [at(TITLE)] })).toBeGreaterThan(plain);
    expect(goBeside({ need: 'preferred' })).toBeLessThan(plain);
  });
});

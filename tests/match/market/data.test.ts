import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import MARKET from '#data/market.json' with { type: 'json' };
import ROLES from '#data/roles.json' with { type: 'json' };
import SALIENCE from '#data/salience.json' with { type: 'json' };
import VECTORS from '#data/skill-vectors.json' with { type: 'json' };
import { SKILL_FILES } from '#data/skills/index.ts';
import WEIGHTS from '#data/weights.json' with { type: 'json' };
import { judgingFacts, judgingFile } from '#src/match/market/judging-file.ts';
import { LEAST_ASKED } from '#src/match/market/market.ts';
import { directionsIn } from '#src/match/market/skill-vectors.ts';
import { NEAR_SIGNS } from '#src/match/near-signs.ts';
import { SIGNS } from '#src/match/signs.ts';
import { KINDS } from '#src/skills/skill.ts';
import { buildTaxonomy } from '#src/skills/taxonomy.ts';
import { SENIORITIES } from '#src/tools/learn/parameters.ts';
import { judgingAsShipped } from './judging-as-shipped.ts';

const sorted = (names: Iterable<string>) => [...names].sort();

describe('data/salience.json and data/weights.json', () => {
  it('have every sign and kind, and nothing else', () => {
    const { nearness, experience } = WEIGHTS;
    expect(sorted(Object.keys(SALIENCE.signs))).toEqual(sorted(SIGNS));
    expect(sorted(Object.keys(nearness.signs))).toEqual(sorted(NEAR_SIGNS));
    for (const { kinds } of [SALIENCE, nearness]) expect(sorted(Object.keys(kinds))).toEqual(sorted(KINDS));
    for (const byTitle of [experience.needed, experience.forgives])
      expect(sorted(Object.keys(byTitle))).toEqual(sorted(SENIORITIES));
    const { skills } = buildTaxonomy(SKILL_FILES);
    expect(Object.keys(SALIENCE.skills).filter((id) => !skills.has(id))).toEqual([]);
  });

  it('have numbers by which every formula means something', () => {
    const { needed, forgives, told, ...powers } = WEIGHTS.experience;
    for (const years of Object.values(needed)) expect(years >= 0 && years <= 12).toBe(true);
    expect(told >= 0 && told <= 1).toBe(true);
    for (const factor of Object.values(forgives)) expect(factor > 0).toBe(true);
    expect(forgives.none).toBe(1);
    expect(sorted(Object.keys(powers))).toEqual(['overall', 'overqualified', 'presumed', 'skill']);
    for (const power of Object.values(powers)) expect(power > 0).toBe(true);
    // Knowing more related skills never reduces nearness.
    for (const weight of Object.values(WEIGHTS.nearness.signs)) expect(weight >= 0).toBe(true);
  });
});

describe('data/market.json and data/skill-vectors.json', () => {
  it('are of one run', () => {
    expect(VECTORS.skills).toEqual(MARKET.skills);
    expect(atob(VECTORS.bytes)).toHaveLength(VECTORS.size * VECTORS.skills.length);
    expect(() => judgingFile(MARKET, VECTORS, MARKET.skills)).not.toThrow();
    const other = { ...VECTORS, skills: VECTORS.skills.slice(1) };
    expect(() => judgingFile(MARKET, other, MARKET.skills)).toThrow('different runs');
  });

  it('tell of skills of the taxonomy, in columns of one length', () => {
    const { skills } = buildTaxonomy(SKILL_FILES);
    expect(MARKET.skills.filter((id) => !skills.has(id))).toEqual([]);
    for (const column of ['asked', 'must', 'inTitle', 'years', 'with', 'byRole', 'byQuarter'] as const)
      expect(MARKET[column], column).toHaveLength(MARKET.skills.length);
    expect(Math.min(...MARKET.asked)).toBeGreaterThanOrEqual(LEAST_ASKED);
    expect(MARKET.asked).toEqual([...MARKET.asked].sort((a, b) => b - a));
    expect(MARKET.roles.map(({ id }) => id)).toEqual(ROLES.map(({ id }) => id));
    for (const row of MARKET.byRole) expect(row).toHaveLength(ROLES.length);
    for (const row of MARKET.byQuarter) expect(row).toHaveLength(MARKET.quarters.length);
  });

  it('say where they are from', () => {
    const { postings, from, to, place } = MARKET.source;
    expect(postings).toBe(MARKET.quarters.reduce((sum, quarter) => sum + quarter.postings, 0));
    for (const month of [from, to]) expect(month).toMatch(/^\d{4}-\d{2}$/);
    expect(place).not.toBe('');
  });

  it('are small: 150 KB of counts, packed', () => {
    expect(gzipSync(JSON.stringify(MARKET)).length).toBeLessThanOrEqual(150 * 1024);
  });

  it('tell what they hold by the skill’s id', () => {
    const taxonomy = buildTaxonomy(SKILL_FILES);
    const { market, vectors } = judgingFacts(judgingAsShipped(taxonomy), taxonomy);
    const [first = ''] = MARKET.skills;
    expect(MARKET.skills.map(market.asked)).toEqual(MARKET.asked);
    expect(MARKET.skills.map(market.inTitle)).toEqual(MARKET.inTitle);
    expect([market.asked('unknown'), market.inTitle('unknown'), vectors.of('unknown')]).toEqual([0, 0, null]);
    expect(vectors.of(first)).toHaveLength(VECTORS.size);
    const directions = directionsIn(VECTORS);
    expect(new Int8Array(judgingAsShipped(taxonomy).buffer).subarray(-directions.length)).toEqual(directions);
  });
});

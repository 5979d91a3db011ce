import { describe, expect, it } from 'vitest';
import { type Circumstances, NOTHING_TOLD } from '#src/match/circumstances.ts';
import { MOST_WHEN_CLOSE, MOST_WHEN_LACKING, matchRequirements, mostScore } from '#src/match/requirements.ts';
import type { Requirement } from '#src/skills/requirements/requirement.ts';

const PLACE = { block: 0, start: 0, end: 1 };
const asks = (kind: Requirement['kind'], more: Partial<Requirement> = {}): Requirement => ({
  ...{ kind, need: 'required', values: [], level: null, amount: null, place: PLACE },
  ...more,
});
const german = (level: Requirement['level']) => asks('language', { values: ['de'], level });
const tells = (told: Partial<Circumstances>): Circumstances => ({ ...NOTHING_TOLD, ...told });
const stateOf = (requirement: Requirement, told: Circumstances) =>
  matchRequirements([requirement], told)[0]?.state;
const most = (requirement: Requirement, told: Circumstances) =>
  mostScore(matchRequirements([requirement], told));

const SPEAKS_B1 = tells({ languages: [{ language: 'de', level: 'B1' }] });

describe('matchRequirements', () => {
  it.each([
    ['B1', 'met'],
    ['good', 'met'],
    [null, 'met'],
    ['B2', 'close'],
    ['fluent', 'close'],
    ['C1', 'lacking'],
    ['native', 'lacking'],
  ] as const)('holds German %s against German B1: %s', (level, state) => {
    expect(stateOf(german(level), SPEAKS_B1)).toBe(state);
  });

  it('knows nothing of what was not told', () => {
    const kinds = ['language', 'permit', 'clearance', 'degree', 'on-site', 'travel'] as const;
    for (const kind of kinds) expect(stateOf(asks(kind, { amount: 3 }), NOTHING_TOLD)).toBe('unknown');
    expect(stateOf(asks('permit'), tells({ permits: ['DE'] }))).toBe('unknown');
  });

  it('lacks a language that is not among those told, and needs one of several', () => {
    const english = asks('language', { values: ['en'], level: 'B2' });
    expect(stateOf(english, SPEAKS_B1)).toBe('lacking');
    expect(stateOf(asks('language', { values: ['en', 'de'] }), SPEAKS_B1)).toBe('met');
  });

  it('lets who may work in the European Union work in its countries', () => {
    const permit = asks('permit', { values: ['DE'] });
    expect(stateOf(permit, tells({ permits: ['EU'] }))).toBe('met');
    expect(stateOf(permit, tells({ permits: ['US'] }))).toBe('lacking');
  });

  it('compares degrees, days on site and travel', () => {
    const master = asks('degree', { values: ['master'] });
    expect(stateOf(master, tells({ degree: 'doctorate' }))).toBe('met');
    expect(stateOf(master, tells({ degree: 'bachelor' }))).toBe('lacking');
    expect(stateOf(asks('on-site', { amount: 3 }), tells({ daysOnSite: 2 }))).toBe('lacking');
    expect(stateOf(asks('travel', { amount: 20 }), tells({ travel: 25 }))).toBe('met');
    expect(stateOf(asks('travel'), tells({ travel: 0 }))).toBe('lacking');
  });
});

describe('mostScore', () => {
  it('is a fair match at most where a step is missing, a stretch where a language is', () => {
    expect(most(german('B2'), SPEAKS_B1)).toBe(MOST_WHEN_CLOSE);
    expect(most(german('C2'), SPEAKS_B1)).toBe(MOST_WHEN_LACKING);
    expect(most(asks('on-site', { amount: 5 }), tells({ daysOnSite: 0 }))).toBe(MOST_WHEN_CLOSE);
  });

  it('takes nothing off for what is met, not told, or nice to have', () => {
    expect(most(german('B1'), SPEAKS_B1)).toBe(100);
    expect(most(german('C2'), NOTHING_TOLD)).toBe(100);
    expect(most({ ...german('C2'), need: 'preferred' }, SPEAKS_B1)).toBe(100);
  });
});

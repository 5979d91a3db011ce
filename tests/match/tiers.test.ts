import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CORE_FROM,
  CORE_IF_FEW_FROM,
  CORE_LEAST,
  CORE_MOST,
  tiersOf,
  type Weighed,
} from '#src/match/tiers.ts';
import { KINDS } from '#src/skills/skill.ts';

const ask = (salience: number, rest: Partial<Weighed> = {}): Weighed => ({
  need: 'required',
  kind: 'tool',
  salience,
  notCore: false,
  ...rest,
});
const of = (...saliences: number[]) => tiersOf(saliences.map((salience) => ask(salience)));

describe('tiers', () => {
  it('have the must-haves that decide most as core, and seven at most', () => {
    expect(of(0.1, 0.9, 0.4, 0.39, 0.5)).toEqual(['must', 'core', 'core', 'must', 'core']);
    expect(of(...Array<number>(9).fill(0.8))).toEqual([...Array(7).fill('core'), 'must', 'must']);
    expect(of(0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.6, 0.7)).toEqual([
      ...Array(5).fill('core'),
      'must',
      'core',
      'core',
    ]);
  });

  it('fill the core up to three by what is weighty enough', () => {
    expect(of(0.9, 0.3, 0.25, 0.24)).toEqual(['core', 'core', 'core', 'must']);
    expect(of(0.9, 0.19, 0.1)).toEqual(['core', 'must', 'must']);
    expect(of(0.1, 0.1)).toEqual(['must', 'must']);
  });

  it('have no nice-to-have as core, nor what the user said is not', () => {
    const asks = [ask(0.9, { need: 'preferred' }), ask(0.9, { notCore: true }), ask(0.3)];
    expect(tiersOf(asks)).toEqual(['nice', 'must', 'core']);
  });

  it('have a practice as core only where the job is plainly about it', () => {
    const practice = (salience: number, rest: Partial<Weighed> = {}) =>
      tiersOf([ask(salience, { kind: 'practice', ...rest })])[0];
    expect(practice(0.4)).toBe('core');
    expect(practice(0.39)).toBe('practice');
    expect(practice(0.9, { need: 'preferred' })).toBe('practice');
    expect(practice(0.9, { notCore: true })).toBe('practice');
  });
});

const anyAsks = fc.array(
  fc.record<Weighed>({
    need: fc.constantFrom('required', 'required', 'preferred'),
    kind: fc.constantFrom(null, ...KINDS),
    salience: fc.integer({ min: 0, max: 1000 }).map((n) => n / 1000),
    notCore: fc.constantFrom(false, false, true),
  }),
  { maxLength: 20 },
);

describe('any tiers', () => {
  it('have three to seven core, fewer only where the posting has fewer of weight', () => {
    fc.assert(
      fc.property(anyAsks, (asks) => {
        const tiers = tiersOf(asks);
        const core = tiers.filter((tier) => tier === 'core').length;
        const able = asks.filter(({ need, notCore }) => need === 'required' && !notCore);
        const weighty = able.filter(({ salience }) => salience >= CORE_FROM).length;
        const fillers = able.filter(
          ({ salience, kind }) =>
            salience >= CORE_IF_FEW_FROM && (salience >= CORE_FROM || kind !== 'practice'),
        ).length;
        expect(core).toBe(Math.min(CORE_MOST, Math.max(weighty, Math.min(CORE_LEAST, fillers))));
      }),
    );
  });

  it('never set a core ask below one that is not, but for need, kind and the user’s word', () => {
    fc.assert(
      fc.property(anyAsks, (asks) => {
        const tiers = tiersOf(asks);
        const least = Math.min(...asks.filter((_, n) => tiers[n] === 'core').map((one) => one.salience));
        const others = asks.filter(
          ({ need, kind, notCore }, n) =>
            tiers[n] !== 'core' && need === 'required' && kind !== 'practice' && !notCore,
        );
        if (tiers.includes('core')) for (const { salience } of others) expect(salience <= least).toBe(true);
      }),
    );
  });
});

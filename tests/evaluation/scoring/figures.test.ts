import { describe, expect, it } from 'vitest';
import { figuresOf } from './figures.ts';
import { pairSkills } from './pair-skills.ts';
import { found, label } from './some-skills.ts';

const figures = (finds: Parameters<typeof pairSkills>[0], labels: Parameters<typeof pairSkills>[1]) =>
  figuresOf([pairSkills(finds, labels)]);

describe('figuresOf', () => {
  it('counts precision over finds, recall over labels', () => {
    const of = figures(
      [found('Java'), found('Go'), found('Rust'), found('Make')],
      [label('Java'), label('Go'), label('Rust'), label('C'), label('D'), label('E')],
    );
    expect(of).toMatchObject({ postings: 1, labelled: 6, precision: 0.75, recall: 0.5, f1: 0.6 });
  });

  it('adds skills up over postings, so that a long posting weighs more', () => {
    const long = pairSkills(
      [found('Java'), found('Go'), found('C')],
      [label('Java'), label('Go'), label('C')],
    );
    expect(figuresOf([long, pairSkills([found('Make')], [])])).toMatchObject({
      precision: 0.75,
      extraEach: 0.5,
    });
  });

  it('judges need among what was found, and weighs the three needs alike', () => {
    const finds = [found('Java'), found('Go'), found('C'), found('Perl', { need: 'preferred' })];
    const labels = [
      label('Java'),
      label('Go'),
      label('C', { need: 'mentioned' }),
      label('Perl', { need: 'preferred' }),
    ];
    const of = figures(finds, labels);
    expect(of.needRight).toBe(0.75);
    expect(of.needF1).toEqual({ required: 0.8, preferred: 1, mentioned: 0, excluded: 0 });
    expect(of.needMacroF1).toBeCloseTo(0.6);
  });

  it('judges years where either tells them', () => {
    const finds = [found('Java', { years: 3 }), found('Go', { years: 2 }), found('C'), found('Perl')];
    const labels = [label('Java', { years: 3 }), label('Go'), label('C', { years: 5 }), label('Perl')];
    expect(figures(finds, labels)).toMatchObject({ yearsTold: 3, yearsRight: 1 / 3 });
  });

  it('judges alternatives by pairs, whatever their labels are called', () => {
    const g = (anyOf: string) => ({ anyOf });
    const finds = [found('Java', g('x')), found('Go', g('x')), found('C', g('x')), found('Perl', g('y'))];
    const labels = [
      label('Java', g('g1')),
      label('Go', g('g1')),
      label('C', g('g2')),
      label('Perl', g('g2')),
    ];
    // Three pairs found, two listed, one in common.
    expect(figures(finds, labels)).toMatchObject({ alternativesF1: 0.4, alternativePairs: 2 });
  });

  it('calls a false ask what is said to be asked for and is not', () => {
    const finds = [found('Make'), found('Go'), found('C', { need: 'mentioned' }), found('Java')];
    const labels = [label('Go', { need: 'mentioned' }), label('Java', { need: 'preferred' })];
    expect(figures(finds, labels)).toMatchObject({ extraEach: 2, falseAsksEach: 2 });
  });
});

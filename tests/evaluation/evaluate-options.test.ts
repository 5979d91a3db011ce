import { describe, expect, it } from 'vitest';
import { evaluateOptions } from './evaluate-options.ts';

describe('evaluateOptions', () => {
  it('shows both parts and no errors unless asked', () => {
    expect(evaluateOptions([])).toEqual({ parts: ['open', 'sealed'], errors: 0 });
    expect(evaluateOptions(['--part', 'open', '--errors', '20'])).toEqual({ parts: ['open'], errors: 20 });
  });

  it('refuses the errors of the sealed part', () => {
    expect(() => evaluateOptions(['--part', 'sealed', '--errors', '20'])).toThrow('shown to nobody');
  });

  it.each([[['--part', 'all']], [['--errors', 'many']], [['--kind', 'france']]])('refuses %s', (args) => {
    expect(() => evaluateOptions(args)).toThrow();
  });
});

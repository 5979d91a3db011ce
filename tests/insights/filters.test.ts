import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { InsightsFilter } from '#src/insights/selection.ts';
import { withStatus } from '#src/posting/progress/changed-progress.ts';
import { PROGRESS_DEFAULTS } from '#src/posting/progress/progress.ts';
import { asks, postings, seen } from './arbitrary.ts';
import { computedInsights as of } from './computed-insights.ts';

const APPLIED = withStatus(PROGRESS_DEFAULTS, 'applied', '2026-11-29');

describe('filters', () => {
  const all = [
    seen(1, [asks('java')], { portal: 'Indeed', title: 'Senior Java Developer' }),
    seen(5, [asks('python', { need: 'preferred' })], {
      portal: 'Lever',
      title: 'Data Engineer (Python/SQL)',
    }),
    seen(6, [asks('docker')], { portal: 'Lever', title: 'C++ developer' }),
  ];
  const shown = (filter: Partial<InsightsFilter>) => of(all, {}, filter).demand.map(({ skill }) => skill);

  it('by time, portal and need', () => {
    expect(shown({ since: new Date(2026, 2).getTime() }).sort()).toEqual(['docker', 'python']);
    expect(shown({ since: new Date(2026, 4, 15).getTime() }).sort()).toEqual(['docker', 'python']);
    expect(shown({ portal: 'Indeed' })).toEqual(['java']);
    expect(shown({ portal: 'Monster' })).toEqual([]);
    expect(shown({ mustHavesOnly: true }).sort()).toEqual(['docker', 'java']);
  });

  it('by how words of the title begin, all of them', () => {
    expect(shown({ title: 'dev' }).sort()).toEqual(['docker', 'java']);
    expect(shown({ title: 'developer senior' })).toEqual(['java']);
    expect(shown({ title: 'sql' })).toEqual(['python']);
    expect(shown({ title: 'c++' })).toEqual(['docker']);
    expect(shown({ title: 'eloper' })).toEqual([]);
    expect(shown({ title: '  ' })).toHaveLength(3);
  });

  it('by whether one has applied, however the postings are mixed', () => {
    fc.assert(
      fc.property(postings, fc.array(fc.boolean(), { minLength: 12 }), (some, applied) => {
        const told = some.map((one, n) => ({ ...one, ...(applied[n] && { progress: APPLIED }) }));
        const only = told.filter(({ progress }) => progress);
        const { portals: _all, ...found } = of(told, {}, { appliedOnly: true });
        const { portals: _some, ...expected } = of(only);
        expect(found).toEqual(expected);
      }),
    );
  });

  it('keep the portals to choose from', () => {
    expect(of(all, {}, { portal: 'Indeed' }).portals).toEqual([
      { portal: 'Lever', postings: 2 },
      { portal: 'Indeed', postings: 1 },
    ]);
  });

  it('tell of portals with as many postings by name', () => {
    const even = ['b', 'c', 'a'].map((portal) => seen(1, [], { portal }));
    expect(of(even).portals.map(({ portal }) => portal)).toEqual(['a', 'b', 'c']);
  });

  it('tell how many postings pass, and since when', () => {
    expect(of(all, {}, { portal: 'Lever' })).toMatchObject({
      postings: 2,
      since: new Date(2026, 4, 15).getTime(),
    });
    expect(of([])).toMatchObject({ postings: 0, since: null });
  });
});

import { describe, expect, it } from 'vitest';
import { AFFINITY, affinity, fold, nameKey } from './affinity.ts';
import { found, label } from './some-skills.ts';

describe('fold', () => {
  it('keeps the signs that names need, and drops case and the others', () => {
    expect(fold('C++, C#/.NET (Node.js).')).toBe(' c++ c# .net node.js ');
  });
});

describe('nameKey', () => {
  it.each([
    ['Node.js', 'Node'],
    ['REST APIs', 'REST API'],
    ['CI/CD', 'ci cd'],
  ])('is the same for %s and %s', (a, b) => {
    expect(nameKey(a)).toBe(nameKey(b));
  });

  it('tells C, C++ and C# apart', () => {
    expect(new Set(['C', 'C++', 'C#'].map(nameKey)).size).toBe(3);
  });
});

describe('affinity', () => {
  it('is highest for one name, whatever is quoted', () => {
    expect(affinity(found('PostgreSQL', { quotes: ['pg'] }), label('PostgreSQL'))).toBe(AFFINITY.name);
  });

  it('is lower for the same words under two names', () => {
    const k8s = { quotes: ['k8s'] };
    expect(affinity(found('Kubernetes', k8s), label('Container orchestration', k8s))).toBe(AFFINITY.quote);
  });

  it('is lowest for words that stand whole within the other’s', () => {
    expect(affinity(found('REST'), label('Web services', { quotes: ['REST services'] }))).toBe(
      AFFINITY.within,
    );
  });

  it('is none for a part of a word', () => {
    expect(affinity(found('Java'), label('JavaScript'))).toBe(AFFINITY.none);
  });
});

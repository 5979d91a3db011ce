import { describe, expect, it } from 'vitest';
import MARKET from '#data/market.json' with { type: 'json' };
import { SKILL_FILES } from '#data/skills/index.ts';
import { taxonomyAsShipped } from './taxonomy-as-shipped.ts';

const { skills, implied } = taxonomyAsShipped(SKILL_FILES);

const mostAsked = MARKET.skills
  .map((id, n) => ({ id, asked: MARKET.asked[n] ?? 0 }))
  .sort((a, b) => b.asked - a.asked)
  .slice(0, 600)
  .map(({ id }) => id);

/** Frameworks that are used from several languages, or for which one knows no language in particular. */
const OF_SEVERAL_LANGUAGES = [
  ...['apache-flink', 'apache-hadoop', 'apache-spark', 'asp-net', 'component-libraries'],
  ...['dotnet', 'dotnet-framework'],
];

const implies = (id: string, other: string) => implied.get(id)?.has(other) === true;

describe('implications of the 600 most asked skills', () => {
  it('give every framework its language', () => {
    const bad = mostAsked.filter(
      (id) =>
        skills.get(id)?.kind === 'framework' &&
        ![...(implied.get(id) ?? [])].some((other) => skills.get(other)?.kind === 'language'),
    );
    expect(bad.sort()).toEqual(OF_SEVERAL_LANGUAGES);
  });

  it.each([
    ['java', 'oop'],
    ['csharp', 'oop'],
    ['kotlin', 'oop'],
    ['rest', 'http'],
    ['apache-kafka', 'event-driven-architecture'],
    ['spring-boot', 'dependency-injection'],
    ['spring-boot', 'java'],
    ['react', 'html'],
    ['asp-net-web-api', 'csharp'],
    ['amazon-eks', 'aws'],
    ['devops', 'ci-cd'],
    ['r', 'statistics'],
  ])('%s knows %s, and not the other way round', (one, other) => {
    expect(implies(one, other)).toBe(true);
    expect(implies(other, one)).toBe(false);
  });

  // Who knows version control may know no Git: a notion is known by many ways.
  it('never lead from a notion to a product, a framework or a tool', () => {
    const notions = ['practice', 'method', 'field'];
    const things = ['product', 'framework', 'tool'];
    const isOf = (kinds: string[], id: string) => kinds.includes(skills.get(id)?.kind ?? '');
    const bad = mostAsked
      .filter((id) => isOf(notions, id))
      .flatMap((id) =>
        [...(implied.get(id) ?? [])]
          .filter((other) => isOf(things, other))
          .map((other) => `${id} → ${other}`),
      );
    expect(bad).toEqual(['gitops → git']);
  });
});

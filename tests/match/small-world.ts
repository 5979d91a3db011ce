import fc from 'fast-check';
import { type Compared, compare } from '#src/match/compare.ts';
import { type Judging, judgingBy } from '#src/match/judging.ts';
import { type Knowledge, knowledgeOf } from '#src/match/knowledge.ts';
import { type JudgingFile, judgingFile } from '#src/match/market/judging-file.ts';
import { vectorsFile } from '#src/match/market/skill-vectors.ts';
import type { Match } from '#src/match/match.ts';
import type { Emphasis } from '#src/match/score.ts';
import type { Weights } from '#src/match/weights.ts';
import type { Experience } from '#src/skills/experience.ts';
import type { Mention, Need } from '#src/skills/mention.ts';
import { KINDS, type SkillEntry } from '#src/skills/skill.ts';
import { buildTaxonomy } from '#src/skills/taxonomy.ts';
import { LEVELS, SKILL_DEFAULTS, type TrackedSkill } from '#src/skills/tracked-skill.ts';
import { random } from '#src/tools/learn/random.ts';
import { NO_MARKET } from './judging-of.ts';

const skill = (id: string, rest: Partial<SkillEntry> = {}): SkillEntry => ({ id, name: id, ...rest });

/** Few, closely related skills, including two practices. */
export const TAXONOMY = buildTaxonomy([
  {
    category: 'test',
    title: 'Test',
    kind: 'tool',
    skills: [
      skill('java', { kind: 'language' }),
      skill('kotlin', { kind: 'language', similar: ['java'] }),
      skill('go', { kind: 'language' }),
      skill('spring', { kind: 'framework', implies: ['java'] }),
      skill('spring-boot', { kind: 'framework', implies: ['spring'] }),
      skill('aws', { kind: 'platform', similar: ['azure'] }),
      skill('azure', { kind: 'platform' }),
      skill('docker'),
    ],
  },
  {
    category: 'ways',
    title: 'Ways',
    kind: 'practice',
    skills: [skill('agile'), skill('code-review', { implies: ['agile'] })],
  },
]);

export const IDS = [...TAXONOMY.skills.keys()];

const even = <N extends string>(names: readonly N[], value: number) =>
  Object.fromEntries(names.map((name) => [name, value])) as Record<N, number>;

/**
 * Weights for mental arithmetic: a job needs three years, years count in proportion, similar skills
 * count half, and nothing else is near.
 */
export const PLAIN: Weights = {
  nearness: {
    bias: -40,
    signs: { similar: 40, cosine: 0, field: 0 },
    kinds: even(KINDS, 0),
  },
  experience: {
    needed: { none: 3, intern: 0, junior: 1, senior: 5, lead: 9 },
    forgives: { none: 1, intern: 1, junior: 1, senior: 1, lead: 1 },
    told: 0.5,
    skill: 1,
    overall: 1,
    presumed: 1,
    overqualified: 1,
  },
};

/** Plain weights, no market. */
export const WORLD: Judging = { ...judgingBy(TAXONOMY, NO_MARKET), weights: PLAIN };

/** A must-have, modified by `rest`. */
export const asks = (id: string, salience = 0.6, rest: Partial<Mention> = {}): Mention => ({
  skill: id,
  places: [],
  need: 'required',
  years: null,
  anyOf: null,
  salience,
  ...rest,
});

/** Two sure asks that weigh nothing: with them, any other ask makes the three that a score takes. */
export const FILLING = [asks('agile', 0.001), asks('code-review', 0.001)];

/** A well-known skill, modified by `rest`. */
export const knows = (id: string, rest: Partial<TrackedSkill> = {}): TrackedSkill => ({
  skill: id,
  level: 'solid',
  years: null,
  ...SKILL_DEFAULTS,
  changedAt: 0,
  ...rest,
});

/** Results of the comparison in a context. */
export interface Held extends Compared {
  tracked: readonly TrackedSkill[];
  notPresumed?: readonly string[];
  emphasis?: Emphasis;
}

export function hold({ tracked, notPresumed, emphasis, ...compared }: Held, world: Judging = WORLD): Match {
  const knowledge: Knowledge = knowledgeOf(tracked, world, notPresumed);
  return compare(compared, { ...world, knowledge, ...(emphasis && { emphasis }) });
}

const years = fc.option(fc.integer({ min: 1, max: 15 }), { freq: 2 });

export const anyMentions: fc.Arbitrary<Mention[]> = fc.uniqueArray(
  fc.record(
    {
      skill: fc.constantFrom(...IDS, 'lost'),
      places: fc.constant<Mention['places']>([]),
      need: fc.constantFrom<Need>('required', 'required', 'preferred', 'mentioned', 'excluded'),
      years,
      anyOf: fc.constantFrom(null, null, 'g1', 'g2'),
      salience: fc.integer({ min: 1, max: 999 }).map((n) => n / 1000),
      notCore: fc.boolean(),
    },
    { requiredKeys: ['skill', 'places', 'need', 'years', 'anyOf'] },
  ),
  { selector: (one) => one.skill },
);

export const anyExperience: fc.Arbitrary<Experience> = fc.record({
  seniority: fc.constantFrom(null, 'intern' as const, 'junior' as const, 'senior' as const, 'lead' as const),
  years: fc.option(fc.integer({ min: 0, max: 20 })),
});

/** A skill at any level, with or without years. */
export const anyTrackedSkill: fc.Arbitrary<TrackedSkill> = fc.record({
  skill: fc.constantFrom(...IDS),
  level: fc.constantFrom(...LEVELS),
  years: fc.option(fc.integer({ min: 0, max: 30 }), { freq: 2 }),
  lastUsed: fc.constant(null),
  note: fc.constant(''),
  refused: fc.subarray(['java', 'spring', 'agile']),
  changedAt: fc.constant(0),
});

export const anyTracked = fc.uniqueArray(anyTrackedSkill, { selector: (one) => one.skill });

export const anyEmphasis: fc.Arbitrary<Emphasis> = fc.record({
  core: fc.integer({ min: 1, max: 200 }),
  must: fc.integer({ min: 0, max: 200 }),
  nice: fc.integer({ min: 0, max: 200 }),
});

/** Random market data for these skills: counts, and vectors in three dimensions. */
export function marketOf(ids: readonly string[], seed: number): JudgingFile {
  const next = random(seed);
  const rows = ids.map(() => {
    const row = [next() - 0.3, next() - 0.3, next() - 0.3];
    const length = Math.hypot(...row);
    return row.map((value) => value / length);
  });
  const asked = ids.map(() => 5 + Math.floor(next() * 500));
  const inTitle = asked.map((count) => Math.floor(next() * count));
  return judgingFile({ skills: [...ids], asked, inTitle }, vectorsFile(ids, rows), ids);
}

/** Shipped weights with any market or none. */
export const anyShipped: fc.Arbitrary<Judging> = fc
  .option(fc.integer({ min: 1, max: 1e6 }))
  .map((seed) => judgingBy(TAXONOMY, seed === null ? NO_MARKET : marketOf(IDS, seed)));

import BACKEND from '#data/roadmaps/backend.json' with { type: 'json' };
import { SKILL_FILES } from '#data/skills/index.ts';
import { insightsOf } from '#src/insights/insights.ts';
import type { SeenPosting } from '#src/insights/seen-posting.ts';
import { NO_FILTER } from '#src/insights/selection.ts';
import { judgingBy } from '#src/match/judging.ts';
import { EVEN_EMPHASIS } from '#src/match/score.ts';
import type { Mention, Need } from '#src/skills/mention.ts';
import { buildTaxonomy } from '#src/skills/taxonomy.ts';
import { SKILL_DEFAULTS, type TrackedSkill } from '#src/skills/tracked-skill.ts';
import { judgingAsShipped } from '#tests/match/market/judging-as-shipped.ts';
import { timeOf } from './measure.ts';
import type { Table } from './table.ts';

const SIZES = [1000, 10_000, 20_000];
const MENTIONS = 20;
const TRACKED = 40;
const NEEDS: readonly Need[] = ['required', 'required', 'preferred', 'mentioned'];
const MONTH = 30 * 86_400_000;

/** Measures all insights over growing numbers of postings. */
export async function benchInsights(): Promise<Table> {
  const taxonomy = buildTaxonomy(SKILL_FILES);
  const judging = judgingBy(taxonomy, judgingAsShipped(taxonomy));
  const ids = [...judging.taxonomy.skills.keys()];
  const random = randomFrom(1);
  const tracked = distinct(TRACKED, () => often(ids, random)).map(known);
  const asked = {
    filter: NO_FILTER,
    tracked,
    judging,
    roadmap: BACKEND,
    emphasis: EVEN_EMPHASIS,
    notPresumed: [],
  };
  const rows: (string | number)[][] = [];
  for (const size of SIZES) {
    const postings = Array.from({ length: size }, (_, n) => posting(ids, random, `${n}`));
    // Warm-up run.
    insightsOf(postings, asked);
    const { ms, cpu } = await timeOf(() => insightsOf(postings, asked));
    rows.push([`${size.toLocaleString('en')} postings`, ms, cpu, (ms * 1000) / size]);
  }
  return {
    title: `7. Insights: ${MENTIONS} mentions a posting, ${TRACKED} tracked skills, ms`,
    columns: ['', 'all insights', 'CPU', 'µs per posting'],
    rows,
    notes: ['The second time. Flat µs per posting: the time grows as the postings do.'],
  };
}

type Random = (below: number) => number;

function posting(ids: string[], random: Random, id: string): SeenPosting {
  const seen = Date.UTC(2026, 0) + random(12) * MONTH;
  const skills = distinct(MENTIONS, () => often(ids, random));
  return {
    id,
    portal: `Portal ${random(20)}`,
    title: 'Senior Backend Engineer',
    firstSeen: seen,
    lastSeen: seen,
    mentions: skills.map((id, at) => mention(id, at, random)),
  };
}

/** Some skills occur everywhere, most hardly ever. */
const often = (ids: string[], random: Random) =>
  ids[Math.floor(ids.length * (random(1e6) / 1e6) ** 3)] as string;

function mention(skill: string, n: number, random: Random): Mention {
  const need = NEEDS[random(NEEDS.length)] as Need;
  const years = random(5) === 0 ? 1 + random(8) : null;
  const salience = (1 + random(999)) / 1000;
  return { skill, places: [], need, years, anyOf: n < 6 ? `g${n >> 1}` : null, salience };
}

const known = (skill: string): TrackedSkill => ({
  skill,
  level: 'solid',
  years: null,
  ...SKILL_DEFAULTS,
  changedAt: 0,
});

function distinct(count: number, next: () => string): string[] {
  const seen = new Set<string>();
  while (seen.size < count) seen.add(next());
  return [...seen];
}

/** Seeded integers below a bound: https://en.wikipedia.org/wiki/Linear_congruential_generator */
function randomFrom(seed: number): Random {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

import BACKEND from '#data/roadmaps/backend.json' with { type: 'json' };
import { SKILL_FILES } from '#data/skills/index.ts';
import { runningInsights } from '#src/insights/running-insights.ts';
import type { SeenPosting } from '#src/insights/seen-posting.ts';
import { NO_FILTER } from '#src/insights/selection.ts';
import { patchedPart, type TablePart, tablePart } from '#src/insights/table-part.ts';
import { compare } from '#src/match/compare.ts';
import { type Judging, judgingBy } from '#src/match/judging.ts';
import { knowledgeOf } from '#src/match/knowledge.ts';
import { EVEN_EMPHASIS } from '#src/match/score.ts';
import type { Mention, Need } from '#src/skills/mention.ts';
import { buildTaxonomy } from '#src/skills/taxonomy.ts';
import { SKILL_DEFAULTS, type TrackedSkill } from '#src/skills/tracked-skill.ts';
import { judgingAsShipped } from '#tests/market/judging-as-shipped.ts';
import { spreadOf, type Time, timeOf } from './measure.ts';
import type { Table } from './table.ts';

const SIZES = [1000, 10_000, 100_000];
const MENTIONS = 20;
const TRACKED = 40;
const CHANGES = 9;
/** As many as the store keeps in a part. */
const PART = 200;
const FEW = 1000;
const NEEDS: readonly Need[] = ['required', 'required', 'preferred', 'mentioned'];
const MONTH = 30 * 86_400_000;

/**
 * All insights over ever more postings, beside the plain way to one part of them: comparing every posting again for
 * each skill that it asks for.
 */
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
    const parts: TablePart[] = [];
    let gather = 0;
    // Handed over in parts, as the store does: a hundred thousand never lie in memory as objects.
    for (let done = 0; done < size; done += PART) {
      const batch = Array.from({ length: PART }, (_, n) => posting(ids, random, `${done + n}`));
      gather += (await timeOf(() => parts.push(tablePart(batch)))).ms;
    }
    let running = runningInsights();
    const answer = (by = asked) =>
      running(
        parts.map(({ table }) => table),
        by,
      );
    // The first run warms up.
    answer();
    running = runningInsights();
    const all = await timeOf(() => answer());
    const more: Time[] = [];
    const wiser: Time[] = [];
    for (let n = 0; n < CHANGES; n++) {
      const one = posting(ids, random, `more ${n}`);
      more.push(
        await timeOf(() => {
          parts[0] = patchedPart(parts[0] as TablePart, new Map([[one.id, one]]));
          return answer();
        }),
      );
      const better = tracked.with(0, { ...(tracked[0] as TrackedSkill), years: 4 + n });
      wiser.push(await timeOf(() => answer({ ...asked, tracked: better })));
      answer();
    }
    const each = ((gather + all.ms) * 1000) / size;
    const changes = [more, wiser].map((times) => spreadOf(times.map(({ cpu }) => cpu)).median);
    rows.push([`${size.toLocaleString('en')} postings`, gather, all.ms, all.cpu, each, ...changes]);
  }
  const few = Array.from({ length: FEW }, () => posting(ids, random, ''));
  const plain = await timeOf(() => plainly(few, tracked, judging));
  rows.push([
    `${FEW.toLocaleString('en')} plainly, lifts only`,
    0,
    plain.ms,
    plain.cpu,
    (plain.ms * 1000) / FEW,
    '–',
    '–',
  ]);
  return {
    title: `7. Insights: ${MENTIONS} mentions a posting, ${TRACKED} tracked skills, ms`,
    columns: [
      '',
      'gather',
      'all insights',
      'CPU',
      'µs per posting',
      'one more: CPU',
      'one skill better: CPU',
    ],
    rows,
    notes: [
      'All of nothing that was worked out before, the second time. Flat µs per posting: the time grows as the postings do.',
      `Then one posting more, and one skill that is known better: the median of ${CHANGES}.`,
      'Plainly: each posting is compared again for each skill that it asks for, once instead of for a plan of three.',
    ],
  };
}

/** What each posting's score would be with each of its skills known, by compare alone. */
function plainly(postings: SeenPosting[], tracked: TrackedSkill[], judging: Judging): number {
  let sum = 0;
  for (const one of postings) {
    for (const { skill } of one.mentions) {
      const knowledge = knowledgeOf([...tracked, known(skill)], judging);
      sum += compare(one, { ...judging, knowledge }).score ?? 0;
    }
  }
  return sum;
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

/** Some skills are asked for everywhere, and most hardly ever. */
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

/** Whole numbers below a bound, the same in every run: https://en.wikipedia.org/wiki/Linear_congruential_generator */
function randomFrom(seed: number): Random {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

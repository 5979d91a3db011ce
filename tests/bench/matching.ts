import { SKILL_FILES } from '#data/skills/index.ts';
import { compare } from '#src/match/compare.ts';
import { judgingBy } from '#src/match/judging.ts';
import { knowledgeOf } from '#src/match/knowledge.ts';
import type { Mention, Need } from '#src/skills/mention.ts';
import { buildTaxonomy } from '#src/skills/taxonomy.ts';
import { LEVELS, SKILL_DEFAULTS, type TrackedSkill } from '#src/skills/tracked-skill.ts';
import { judgingAsShipped } from '#tests/match/market/judging-as-shipped.ts';
import { figureColumns, figuresOf, timesOverItems } from './measure.ts';
import type { Table } from './table.ts';

const POSTINGS = 10_000;
const MENTIONS = 20;
const TRACKED = 300;
const NEEDS: readonly Need[] = ['required', 'required', 'preferred', 'mentioned'];

/** Measures matching every stored posting: no match is stored, so a page that shows all computes all. */
export async function benchMatching(): Promise<Table> {
  const taxonomy = buildTaxonomy(SKILL_FILES);
  const judging = judgingBy(taxonomy, judgingAsShipped(taxonomy));
  const ids = [...judging.taxonomy.skills.keys()];
  const random = randomFrom(1);
  const skill = () => ids[random(ids.length)] as string;
  const tracked = distinct(TRACKED, skill).map((id) => trackedSkill(id, random));
  const world = { ...judging, knowledge: knowledgeOf(tracked, judging) };
  const saved = Array.from({ length: POSTINGS }, () =>
    distinct(MENTIONS, skill).map((id, n) => mention(id, n, random)),
  );
  const times = await timesOverItems(saved, (mentions) => compare({ mentions }, world), 4000);
  const figures = figuresOf(times, 1000);
  return {
    title: `4. Match: ${POSTINGS.toLocaleString('en')} saved postings of ${MENTIONS} mentions, ${TRACKED} tracked skills`,
    columns: ['', ...figureColumns('µs per posting'), 'ms for all'],
    rows: [['compare', ...figures, ((figures[0] as number) * POSTINGS) / 1000]],
    notes: [],
  };
}

function mention(skill: string, n: number, random: (below: number) => number): Mention {
  const place = { block: n, start: 0, end: skill.length };
  const need = NEEDS[random(NEEDS.length)] as Need;
  const years = random(5) === 0 ? 1 + random(8) : null;
  const salience = (1 + random(999)) / 1000;
  return { skill, places: [place], need, years, anyOf: n < 6 ? `g${n >> 1}` : null, salience };
}

function trackedSkill(skill: string, random: (below: number) => number): TrackedSkill {
  const level = LEVELS[random(LEVELS.length)] as TrackedSkill['level'];
  return { skill, level, years: random(2) === 0 ? null : random(12), ...SKILL_DEFAULTS, changedAt: 0 };
}

function distinct(count: number, next: () => string): string[] {
  const seen = new Set<string>();
  while (seen.size < count) seen.add(next());
  return [...seen];
}

/** Seeded integers below a bound: https://en.wikipedia.org/wiki/Linear_congruential_generator */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

import type { AskTable } from './ask-table.ts';
import { type CountedPart, firstSeenOf, rowsOfAll } from './counted-part.ts';
import { type Demand, demandOf } from './demand.ts';
import type { Insights } from './insights.ts';
import type { Numbering } from './numbering.ts';
import { countedParts } from './prepared-parts.ts';
import type { InsightsFilter } from './selection.ts';
import { type Together, togetherOf } from './together.ts';
import { type Totals, totals } from './totals.ts';
import { trendOf } from './trend.ts';

/** What is counted of all parts, whoever reads them. */
export interface CountedTogether extends ReturnType<typeof rowsOfAll> {
  parts: readonly CountedPart[];
  total: Totals;
  demand: Demand[];
  /** When the first was seen; null where there is none. */
  since: number | null;
  portals: Insights['portals'];
  /** The trend of all, and of these skills; and what comes together with them. */
  watch: (skills: readonly number[]) => Pick<Insights, 'trend' | 'together'>;
}

/** Counts parts together; as long as they and the filter are the same, it is the same object: what is tracked changes none of it. */
export function countedTogether(numbers: Numbering) {
  const { names } = numbers;
  const counted = countedParts(numbers);
  const totalOf = totals();
  let last: CountedTogether | null = null;
  return (tables: readonly AskTable[], filter: InsightsFilter): CountedTogether => {
    const parts = counted(tables, filter);
    if (last?.parts === parts) return last;
    const { mustHavesOnly } = filter;
    const { starts, rows } = rowsOfAll(parts);
    const total = totalOf(parts, JSON.stringify(filter), mustHavesOnly, names.length);
    last = {
      ...{ parts, starts, rows, total },
      demand: demandOf(names, total, mustHavesOnly),
      since: firstSeenOf(parts),
      portals: portalsOf(total),
      watch: watching(names, total, rows.length, mustHavesOnly),
    };
    return last;
  };
}

/** What comes with a skill is looked for once. */
function watching(
  names: readonly string[],
  total: Totals,
  postings: number,
  mustHavesOnly: boolean,
): CountedTogether['watch'] {
  const all = { skills: names, postings, asked: mustHavesOnly ? total.required : total.asked };
  const found = new Map<number, Together>();
  return (skills) => {
    const counts = total.watch(skills);
    const together = counts.map(({ both }, n) => {
      const skill = skills[n] as number;
      const one = found.get(skill) ?? togetherOf(skill, both, all);
      found.set(skill, one);
      return one;
    });
    const lines = counts.map(({ months }, n) => [names[skills[n] as number] as string, months] as const);
    return { trend: trendOf(total.months, lines), together };
  };
}

/** Those with most postings first. */
function portalsOf({ portals }: Totals): Insights['portals'] {
  return [...portals]
    .map(([portal, postings]) => ({ portal, postings }))
    .sort((a, b) => b.postings - a.postings || (a.portal < b.portal ? -1 : 1));
}

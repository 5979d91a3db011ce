import { numbering } from '#src/insights/numbering.ts';
import type { Band } from '#src/match/match.ts';
import { bandOf } from '#src/match/score.ts';
import { dayAt } from '#src/posting/facts/day.ts';
import { STATUSES, type Status } from '#src/posting/progress/progress.ts';
import { NAME_ORDER } from '#src/ui/name-order.ts';
import { hasStatus } from '../list-filter.ts';
import type { ListQuery } from '../list-query.ts';
import { untilWhen } from '../until-when.ts';
import type { ListColumns } from './list-columns.ts';
import type { ListAnswer, ListAsked } from './list-messages.ts';
import type { ListPart } from './list-table.ts';
import { passingRows } from './row-filter.ts';
import { byRank, orderKeeper, type Stack } from './row-order.ts';

/** The rows to show, in order, and how many there are of each kind. */
export type ListedRows = Pick<ListAnswer, 'order' | 'bands' | 'anyBand' | 'statuses'>;

/** Gives the rows of a list: what `postingList` gives of the postings themselves. Orders are kept and mended. */
export function manyList() {
  const byTime = orderKeeper<ListPart>();
  const byTitle = orderKeeper<ListPart>();

  function orderBy(columns: ListColumns, { query: { sort }, now, language }: ListAsked): Uint32Array {
    const { stack, judged, status, lastSeen } = columns;
    // The rows are numbered in the order of their ids.
    const newest = (a: number, b: number) => (lastSeen[b] as number) - (lastSeen[a] as number) || a - b;
    const order = byTime(stack, '', newest);
    if (sort === 'when') return order;
    if (sort === 'title') {
      const { compare } = new Intl.Collator(language, NAME_ORDER);
      const titles = stack.parts.flatMap(({ rows }) => rows.map(({ title }) => title));
      const byName = (a: number, b: number) => compare(titles[a] as string, titles[b] as string);
      return byTitle(stack, language, (a, b) => byName(a, b) || newest(a, b));
    }
    if (sort === 'gaps') return byRank(order, judged.gaps);
    if (sort === 'score')
      return byRank(
        order,
        judged.score.map((score) => 100 - score),
      );
    if (sort === 'status')
      return byRank(
        order,
        status.map((place) => STATUSES.length - 1 - place),
      );
    return byRank(order, closingRanks(stack, now));
  }

  return (columns: ListColumns, asked: ListAsked): ListedRows => {
    const { query, now } = asked;
    const passes = passingRows(columns, query, now);
    return picked(orderBy(columns, asked), passes, columns, query);
  };
}

/** By row, which of the last days to apply it has, the soonest first. */
function closingRanks({ parts, size }: Stack<ListPart>, now: number): Uint32Array {
  const today = dayAt(now);
  const days = numbering();
  const numbers = new Uint32Array(size);
  let at = 0;
  for (const { rows } of parts)
    for (const { closes, closed } of rows)
      numbers[at++] = days.numberOf(untilWhen({ closed, ...(closes !== '' && { closes }) }, today));
  const sorted = [...days.names].sort();
  const ranks = days.names.map((day) => sorted.indexOf(day));
  return numbers.map((number) => ranks[number] as number);
}

/** Of the rows that pass, those that status and bands let through, and how many there are of each. */
function picked(
  order: Uint32Array,
  passes: Uint8Array,
  { status, judged: { score } }: ListColumns,
  query: ListQuery,
): ListedRows {
  const byStatus = STATUSES.map(() => 0);
  const byScore = new Uint32Array(101);
  const ofStatus = STATUSES.map((one) => hasStatus(one, query.status));
  const ofScore = Array.from(byScore, (_, points) => query.bands.includes(bandOf(points)));
  const isAny = query.bands.length === 0;
  const rows = new Uint32Array(order.length);
  let count = 0;
  let anyBand = 0;
  for (const row of order) {
    if (passes[row] === 0) continue;
    const place = status[row] as number;
    byStatus[place] = (byStatus[place] as number) + 1;
    if (!ofStatus[place]) continue;
    anyBand++;
    const points = score[row] as number;
    if (points >= 0) byScore[points] = (byScore[points] as number) + 1;
    if (isAny || ofScore[points]) rows[count++] = row;
  }
  const shown = rows.slice(0, count);
  return {
    order: query.reversed ? shown.reverse() : shown,
    bands: counted(Array.from(byScore, (number, points) => [bandOf(points), number])),
    anyBand,
    statuses: counted(byStatus.map((number, place) => [STATUSES[place] as Status, number])),
  };
}

function counted<Key extends Band | Status>(numbers: readonly [Key, number][]): Map<Key, number> {
  const sums = new Map<Key, number>();
  for (const [key, number] of numbers) if (number > 0) sums.set(key, (sums.get(key) ?? 0) + number);
  return sums;
}

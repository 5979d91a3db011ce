import { byTable } from '#src/insights/by-table.ts';
import { numbering } from '#src/insights/numbering.ts';
import type { Judging } from '#src/match/judging.ts';
import { type CommonGap, commonGaps } from '../../share/common-gaps.ts';
import { type FilterOption, mostFirst } from '../list-filter.ts';
import type { ListQuery } from '../list-query.ts';
import { gapsOfRow } from './gaps-of-row.ts';
import { type JudgedParts, judgedRows, type ScoredPart } from './judged-rows.ts';
import { joinedColumns, listColumns } from './list-columns.ts';
import type { ListAnswer, ListAsked, ListChoices } from './list-messages.ts';
import type { ListPart } from './list-table.ts';
import { manyList } from './many-list.ts';
import { type Stack, stackOf } from './row-order.ts';

/** What answers for many postings. */
export interface ListAnswers {
  /** Each answer goes on from the one before: what that has told is not told again. */
  list(parts: readonly ListPart[], asked: ListAsked): ListAnswer;
  /** The same before anything is held against the user's skills, which takes longest; for what {@link needsNoScore}. */
  early(parts: readonly ListPart[], asked: ListAsked): ListAnswer;
  /** Which gaps most of these postings have as the last list knew them. */
  gaps(postings: readonly string[]): CommonGap[];
}

/** Whether what a list shows, and in which order, is the same however postings match. */
export const needsNoScore = ({ bands, sort }: ListQuery): boolean =>
  bands.length === 0 && sort !== 'score' && sort !== 'gaps';

/** Answers, as postings are judged. */
export function listAnswers(judging: Judging): ListAnswers {
  const judgedOf = judgedRows(judging);
  const listed = manyList();
  const ids = numbering();
  const idNumbers = byTable<Uint32Array>();
  const choicesOf = countedChoices();
  let told = 0;
  let before = '';
  let last: { scored: JudgedParts['scored']; stack: Stack<ListPart>; number: Uint32Array } | null = null;

  function answerOf(parts: readonly ListPart[], asked: ListAsked, judge: typeof judgedOf | null): ListAnswer {
    const tables = parts.map(({ table }) => table);
    const stack = stackOf(parts, ({ rows }) => rows.length);
    const judged = judge?.(tables, asked);
    const columns = listColumns(stack, judged?.rows ?? []);
    const numbers = idNumbers(tables, '', (_, n) =>
      Uint32Array.from((parts[n] as ListPart).ids, ids.numberOf),
    );
    const { order, ...counts } = listed(columns, asked);
    const number = joinedColumns(stack, Uint32Array, (_, n) => numbers[n] as Uint32Array);
    if (judged) last = { scored: judged.scored, stack, number };
    const known = told;
    told = ids.names.length;
    const choices = judged ? choicesOf(parts, judged) : before;
    const isKnown = choices === before;
    before = choices;
    return {
      ...counts,
      ...(!judged && { bands: null }),
      order: numbersOf(order, number),
      ids: JSON.stringify(ids.names.slice(known)),
      known,
      all: stack.size,
      choices: isKnown ? null : choices,
    };
  }

  function gaps(postings: readonly string[]): CommonGap[] {
    if (!last) return [];
    const { scored, stack, number } = last;
    const rows = new Map(Array.from(number, (posting, row) => [posting, row]));
    return commonGaps(
      postings.flatMap((id) => {
        const row = rows.get(ids.known(id) ?? -1);
        if (row === undefined) return [];
        const n = stack.starts.findLastIndex((start) => start <= row);
        return gapsOfRow(scored[n] as ScoredPart, row - (stack.starts[n] as number));
      }),
    );
  }

  return {
    list: (parts, asked) => answerOf(parts, asked, judgedOf),
    early: (parts, asked) => answerOf(parts, asked, null),
    gaps,
  };
}

/** A loop, as the arrays' own `map` takes several times as long. */
function numbersOf(order: Uint32Array, number: Uint32Array): Uint32Array {
  const numbers = new Uint32Array(order.length);
  for (let n = 0; n < order.length; n++) numbers[n] = number[order[n] as number] as number;
  return numbers;
}

/** Gives, as JSON, the portals of the postings and the skills that they ask for; each part is counted once. */
function countedChoices() {
  const portals = numbering();
  const bySkill = byTable<Uint32Array>();
  const byPortal = byTable<Counted>();
  let last: { parts: readonly ListPart[]; choices: string } | null = null;
  return (parts: readonly ListPart[], { numbers, skills }: JudgedParts): string => {
    if (last?.parts === parts) return last.choices;
    const tables = parts.map(({ table }) => table);
    const times = bySkill(tables, '', (table) => timesIn(table.skill, table.skills.length));
    const ofPortals = byPortal(tables, '', (table) => ({
      numbers: Uint32Array.from(table.portals, portals.numberOf),
      times: timesIn(table.portal, table.portals.length),
    }));
    const choices: ListChoices = {
      portals: sumOf(portals.names, ofPortals),
      skills: sumOf(
        skills,
        times.map((times, n) => ({ times, numbers: numbers[n] as Uint32Array })),
      ),
    };
    last = { parts, choices: JSON.stringify(choices) };
    return last.choices;
  };
}

/** How often each of some names stands in a part, and their numbers among all. */
interface Counted {
  times: Uint32Array;
  numbers: Uint32Array;
}

function timesIn(column: Uint32Array, names: number): Uint32Array {
  const times = new Uint32Array(names);
  for (let n = 0; n < column.length; n++) {
    const name = column[n] as number;
    times[name] = (times[name] as number) + 1;
  }
  return times;
}

function sumOf(names: readonly string[], parts: readonly Counted[]): FilterOption[] {
  const sums = new Uint32Array(names.length);
  for (const { numbers, times } of parts) {
    for (let n = 0; n < times.length; n++) {
      const number = numbers[n] as number;
      sums[number] = (sums[number] as number) + (times[n] as number);
    }
  }
  const some = names.map((name, n) => [name, sums[n] as number] as const).filter(([, number]) => number > 0);
  return mostFirst(new Map(some));
}

import { byTable } from '#src/insights/by-table.ts';
import { type Numbering, numbering } from '#src/insights/numbering.ts';
import type { Judging } from '#src/match/judging.ts';
import { mostFirst } from '../list-filter.ts';
import { judgedRows } from './judged-rows.ts';
import { joinedColumns, listColumns } from './list-columns.ts';
import type { ListAnswer, ListAsked, ListChoices } from './list-messages.ts';
import type { ListPart } from './list-table.ts';
import { manyList } from './many-list.ts';
import { stackOf } from './row-order.ts';

/** Gives answers that each go on from the one before: what that has told is not told again. */
export function listAnswers(judging: Judging) {
  const judgedOf = judgedRows(judging);
  const listed = manyList();
  const ids = numbering();
  const idNumbers = byTable<Uint32Array>();
  const choicesOf = countedChoices();
  let told = 0;
  let before = '';
  return (parts: readonly ListPart[], asked: ListAsked): ListAnswer => {
    const tables = parts.map(({ table }) => table);
    const stack = stackOf(parts, ({ rows }) => rows.length);
    const columns = listColumns(stack, judgedOf(tables, asked));
    const numbers = idNumbers(tables, '', (_, n) =>
      Uint32Array.from((parts[n] as ListPart).ids, ids.numberOf),
    );
    const { order, ...counts } = listed(columns, asked);
    const number = joinedColumns(stack, Uint32Array, (_, n) => numbers[n] as Uint32Array);
    const known = told;
    told = ids.names.length;
    const choices = choicesOf(parts);
    const isKnown = choices === before;
    before = choices;
    return {
      ...counts,
      order: order.map((row) => number[row] as number),
      ids: JSON.stringify(ids.names.slice(known)),
      known,
      all: stack.size,
      choices: isKnown ? null : choices,
    };
  };
}

/** Gives, as JSON, the portals of the postings and the skills that they ask for; each part is counted once. */
function countedChoices() {
  const skills = numbering();
  const portals = numbering();
  const bySkill = byTable<Counted>();
  const byPortal = byTable<Counted>();
  return (parts: readonly ListPart[]): string => {
    const tables = parts.map(({ table }) => table);
    const choices: ListChoices = {
      portals: sumOf(
        portals,
        byPortal(tables, '', (table) => counted(portals, table.portals, table.portal)),
      ),
      skills: sumOf(
        skills,
        bySkill(tables, '', (table) => counted(skills, table.skills, table.skill)),
      ),
    };
    return JSON.stringify(choices);
  };
}

/** How often each of some names stands in a column, by their numbers among all. */
interface Counted {
  numbers: Uint32Array;
  times: Uint32Array;
}

function counted({ numberOf }: Numbering, names: readonly string[], column: Uint32Array): Counted {
  const times = new Uint32Array(names.length);
  for (const name of column) times[name] = (times[name] as number) + 1;
  return { numbers: Uint32Array.from(names, numberOf), times };
}

function sumOf({ names }: Numbering, parts: readonly Counted[]) {
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

import type { ListAnswer, ListChoices } from './list-messages.ts';

/** The list as the page shows it. */
export interface ManyList extends Pick<ListAnswer, 'bands' | 'anyBand' | 'statuses' | 'all'>, ListChoices {
  /** The ids of the rows, in order; the same object as long as they are the same. */
  ids: readonly string[];
  /** What time it is taken to be, in ms since 1970. */
  now: number;
}

/** Makes lists of answers, each of which tells only what none before it has told: so each has to be taken. */
export function toldList() {
  const names: string[] = [];
  let choices: ListChoices = { portals: [], skills: [] };
  let order: Uint32Array = new Uint32Array();
  let ids: readonly string[] = [];
  return {
    next({ order: next, ids: fresh, known, choices: counted, ...counts }: ListAnswer, now: number): ManyList {
      const isAnew = known < names.length;
      names.length = known;
      for (const id of JSON.parse(fresh) as string[]) names.push(id);
      if (counted !== null) choices = JSON.parse(counted) as ListChoices;
      if (isAnew || !isSame(order, next)) ids = namesOf(next, names);
      order = next;
      return { ...counts, ...choices, ids, now };
    },
  };
}

// Loops, as the arrays' own ways with a function take several times as long for a hundred thousand.
function namesOf(numbers: Uint32Array, names: readonly string[]): string[] {
  const found: string[] = [];
  for (let n = 0; n < numbers.length; n++) found.push(names[numbers[n] as number] as string);
  return found;
}

function isSame(one: Uint32Array, other: Uint32Array): boolean {
  if (one.length !== other.length) return false;
  for (let n = 0; n < one.length; n++) if (one[n] !== other[n]) return false;
  return true;
}

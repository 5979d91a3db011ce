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
  let order = new Uint32Array();
  let ids: readonly string[] = [];
  return {
    next({ order: next, ids: fresh, known, choices: counted, ...counts }: ListAnswer, now: number): ManyList {
      const isAnew = known < names.length;
      names.length = known;
      for (const id of JSON.parse(fresh) as string[]) names.push(id);
      if (counted !== null) choices = JSON.parse(counted) as ListChoices;
      if (isAnew || !isSame(order, next)) ids = Array.from(next, (number) => names[number] as string);
      order = new Uint32Array(next);
      return { ...counts, ...choices, ids, now };
    },
  };
}

const isSame = (one: Uint32Array, other: Uint32Array) =>
  one.length === other.length && one.every((number, n) => number === other[n]);

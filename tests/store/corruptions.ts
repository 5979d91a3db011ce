import type { ListName } from '#src/store/records/record-formats.ts';
import { contentsWith } from '#tests/files/contents.ts';

/** A record with one invalid or absurd value. */
export interface Corruption {
  list: ListName;
  /** The fault: "postings.mentions.0.years is a text". */
  name: string;
  record: Record<string, unknown>;
}

type Instead = readonly (readonly [name: string, value: unknown])[];
/** Values to put in a field. Some are only absurd; such a record is readable and must be shown. */
const INSTEAD: Instead = [
  ['missing', undefined],
  ['null', null],
  ['a text', 'x'],
  ['an empty text', ''],
  ['half a character', 'a\ud800'],
  ['a long text', 'long '.repeat(20_000)],
  ['control signs', '\u0000\u202e\u200b\ufeff'],
  ['zero', 0],
  ['negative', -7],
  ['a part', 1.5],
  ['a huge figure', 1e300],
  ['no figure', Number.NaN],
  ['without end', Number.POSITIVE_INFINITY],
  ['a flag', true],
  ['a list', [1]],
  ['an empty list', []],
  ['a record', { a: 1 }],
  ['a great integer', 7n],
  ['a date', new Date(5)],
  ['a map', new Map([['a', 1]])],
];

const KEYS = {
  tracked: 'skill',
  removed: 'skill',
  own: 'id',
  postings: 'id',
  texts: 'id',
  roadmaps: 'id',
  resume: 'skill',
} as const;

/** A complete record of each list, with every possible field. */
const WHOLE: Record<ListName, Record<string, unknown>> = {
  tracked: contentsWith(0).tracked[1] as never,
  removed: contentsWith(0).removed[0] as never,
  own: contentsWith(0).own[0] as never,
  postings: {
    ...contentsWith(7).postings[6],
    sure: false,
    sameAs: 'example:0',
    notSameAs: ['example:1'],
    employer: 'northwind pay',
    sketch: 'a1'.repeat(64),
    facts: {
      ...{ posted: '2026-03-01', closes: '2026-04-01', closed: true, employment: ['full-time'] },
      ...{ workplace: 'remote', pay: { least: 1, most: 2, currency: 'EUR', per: 'year' } },
    },
    progress: {
      ...{ status: 'closed', note: 'n', next: 'x', nextOn: '2026-03-01', resume: 'r' },
      dates: { saved: '2026-03-01', applied: '2026-03-02', interview: '2026-03-03', offer: '2026-03-04' },
    },
    partly: { words: 90, why: 'cut' },
    chosen: { by: 'page', at: 5, usual: 'a1' },
  } as never,
  texts: { id: 'example:6', blocks: contentsWith(7).texts[6]?.blocks.slice(0, 3) } as never,
  roadmaps: contentsWith(0).roadmaps[0] as never,
  resume: contentsWith(0).resume[0] as never,
};

/** Replaces every field of every list, including nested ones, with each of these values. The key stays valid. */
export function corruptions(instead = INSTEAD): Corruption[] {
  return (Object.keys(WHOLE) as ListName[]).flatMap((list) =>
    pathsIn(WHOLE[list])
      .filter(([first]) => first !== KEYS[list])
      .flatMap((path) =>
        instead.map(([name, value], n) => ({
          list,
          name: `${list}.${path.join('.')} is ${name}`,
          record: { ...withAt(WHOLE[list], path, value), [KEYS[list]]: `own:${path.join('.')}.${n}` },
        })),
      ),
  );
}

/** Returns the paths of all fields; the first entry represents a list. */
function pathsIn(value: unknown): string[][] {
  if (typeof value !== 'object' || value === null) return [];
  const entries = Array.isArray(value) ? Object.entries(value).slice(0, 1) : Object.entries(value);
  return entries.flatMap(([name, part]) => [[name], ...pathsIn(part).map((path) => [name, ...path])]);
}

function withAt<T extends object>(value: T, [name = '', ...rest]: readonly string[], part: unknown): T {
  const copy = (Array.isArray(value) ? [...value] : { ...value }) as Record<string, unknown>;
  if (rest.length > 0) copy[name] = withAt(copy[name] as object, rest, part);
  else if (part === undefined) delete copy[name];
  else copy[name] = part;
  return copy as T;
}

import type { AskTable } from './ask-table.ts';
import { dictionaryOf, dictionaryOfNumbers } from './dictionary.ts';
import { type PackedColumn, packed, unpacked } from './pack.ts';
import type { TablePart } from './table-part.ts';

/**
 * Which bytes mean what. To be raised whenever `askTable` makes something else of a posting, or the bytes mean something
 * else: parts of another format are made anew. A test tells when that is forgotten.
 */
export const PART_FORMAT = 1;

/** Which ids a part is of: from one on, and before another (null: all that follow). */
export interface PartIds {
  from: string;
  before: string | null;
}

/** What of a part is text, or some few records that many rows share. */
interface Words extends PartIds, Pick<AskTable, 'skills' | 'portals' | 'title' | 'experience'> {
  ids: readonly string[];
  /** Null stands for what is not said. */
  partly: readonly (AskTable['partly'][number] | null)[];
}

type Three<T> = [T, T, T];
type Nine<T> = [...Three<T>, ...Three<T>, ...Three<T>];

/** A part as bytes, of which about a hundred and fifty go to a posting. {@link partFrom} is the inverse. */
export function bytesOfPart({ ids, table }: TablePart, { from, before }: PartIds): Uint8Array {
  const experience = dictionaryOf(table.experience);
  const partly = dictionaryOf(table.partly.map((one) => one ?? null));
  const salience = dictionaryOfNumbers(table.salience);
  const years = dictionaryOfNumbers(table.years);
  const { skills, portals, title } = table;
  const shared = { experience: experience.values, partly: partly.values };
  const words: Words = { from, before, ids, skills, portals, title, ...shared };
  const columns = [
    ...[
      table.portal,
      table.applied,
      table.mustHaves,
      lengthsOf(table.asks),
      experience.column,
      partly.column,
    ],
    ...[lengthsOf(table.options), salience.column, table.notCore],
    ...[table.skill, years.column, table.required],
  ];
  return packed(PART_FORMAT, JSON.stringify(words), columns, [
    table.firstSeen,
    salience.values,
    years.values,
  ]);
}

/** The part that bytes hold; null where they are damaged, of another format or other ids, or something else altogether. */
export function partFrom(bytes: unknown, span: PartIds): TablePart | null {
  const found = unpacked(PART_FORMAT, bytes);
  if (!found) return null;
  const { from, before, ids, skills, portals, title, experience, partly }: Words = JSON.parse(found.text);
  if (from !== span.from || before !== span.before) return null;
  // What bears this format and comes back whole was made here, with all of its columns.
  const [portal, applied, mustHaves, asks, ofExperience, ofPartly, options, ofSalience, notCore] =
    found.columns as Nine<PackedColumn>;
  const [skill, ofYears, required] = found.columns.slice(9) as Three<PackedColumn>;
  const [firstSeen, saliences, yearsAsked] = found.numbers as Three<Float64Array>;
  const table: AskTable = {
    ...{ size: ids.length, skills, portals, title, firstSeen },
    portal: new Uint32Array(portal),
    applied: new Uint8Array(applied),
    mustHaves: new Uint32Array(mustHaves),
    asks: endsOf(asks),
    experience: valuesOf(ofExperience, experience),
    partly: valuesOf(
      ofPartly,
      partly.map((one) => one ?? undefined),
    ),
    options: endsOf(options),
    salience: figuresOf(ofSalience, saliences),
    notCore: new Uint8Array(notCore),
    skill: new Uint32Array(skill),
    years: figuresOf(ofYears, yearsAsked),
    required: new Uint8Array(required),
  };
  return { ids, table };
}

function lengthsOf(ends: Uint32Array): Uint32Array {
  return Uint32Array.from(
    { length: ends.length - 1 },
    (_, n) => (ends[n + 1] as number) - (ends[n] as number),
  );
}

function endsOf(lengths: ArrayLike<number>): Uint32Array {
  const ends = new Uint32Array(lengths.length + 1);
  for (let n = 0; n < lengths.length; n++) ends[n + 1] = (ends[n] as number) + (lengths[n] as number);
  return ends;
}

/** By row the value that it has the number of. Loops, as the arrays' own `from` takes ten times as long. */
function valuesOf<Value>(column: ArrayLike<number>, values: readonly Value[]): Value[] {
  const all: Value[] = [];
  for (let n = 0; n < column.length; n++) all.push(values[column[n] as number] as Value);
  return all;
}

function figuresOf(column: ArrayLike<number>, values: Float64Array): Float64Array {
  const all = new Float64Array(column.length);
  for (let n = 0; n < column.length; n++) all[n] = values[column[n] as number] as number;
  return all;
}

import { numbering } from './numbering.ts';

/** Few values that stand in many rows: each once, and by row the number of its value. */
interface Dictionary<Values> {
  values: Values;
  column: Uint32Array;
}

/** A dictionary of plain records, or null. */
export function dictionaryOf<Value>(rows: readonly Value[]): Dictionary<Value[]> {
  const { numberOf } = numbering();
  const values: Value[] = [];
  const column = Uint32Array.from(rows, (value) => {
    const number = numberOf(JSON.stringify(value));
    if (number === values.length) values.push(value);
    return number;
  });
  return { values, column };
}

/** A dictionary of figures. */
export function dictionaryOfNumbers(rows: Float64Array): Dictionary<Float64Array> {
  const numbers = new Map<number, number>();
  const column = Uint32Array.from(rows, (value) => {
    const known = numbers.get(value) ?? numbers.size;
    numbers.set(value, known);
    return known;
  });
  return { values: Float64Array.from(numbers.keys()), column };
}

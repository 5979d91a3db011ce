/** Few values that stand in many rows: each once, and by row the number of its value. */
interface Dictionary<Values> {
  values: Values;
  column: Uint32Array;
}

/** A dictionary of plain records, or null. */
export function dictionaryOf<Value>(rows: readonly Value[]): Dictionary<Value[]> {
  const numbers = new Map<string, number>();
  const values: Value[] = [];
  const column = Uint32Array.from(rows, (value) => {
    const key = JSON.stringify(value);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, values.length);
    return values.push(value) - 1;
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

/** Returns the dot product of two rows of equal length. */
export function rowProduct(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let n = 0; n < a.length; n++) sum += (a[n] as number) * (b[n] as number);
  return sum;
}

/** Adds a multiple of a row to another. */
export function addRow(sum: Float64Array, row: Float64Array, by: number): void {
  for (let n = 0; n < row.length; n++) sum[n] = (sum[n] as number) + by * (row[n] as number);
}

/** Adds to one number of a row. */
export function raise(row: Float64Array, at: number, by: number): void {
  row[at] = (row[at] as number) + by;
}

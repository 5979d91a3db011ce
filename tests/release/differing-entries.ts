import { unzipSync } from 'fflate';

/**
 * Compares the files of two zips.
 * @returns the differing names, sorted, each with `only in the first`, `only in the second` or `other bytes`.
 * Empty if the files are equal, even if the zips store them differently.
 */
export function differingEntries(first: Uint8Array, second: Uint8Array): string[] {
  const [one, two] = [unzipSync(first), unzipSync(second)];
  const names = [...new Set([...Object.keys(one), ...Object.keys(two)])].sort();
  return names.flatMap((name) => {
    const [a, b] = [one[name], two[name]];
    if (!b) return `${name}: only in the first`;
    if (!a) return `${name}: only in the second`;
    return Buffer.compare(a, b) === 0 ? [] : `${name}: other bytes`;
  });
}

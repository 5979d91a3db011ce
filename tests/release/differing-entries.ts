import { unzipSync } from 'fflate';

/**
 * Which files two zips do not have alike.
 * @returns the names, sorted, each with what differs: `only in the first`, `only in the second` or `other bytes`. None where
 * the files are the same, though the zips may still differ in how they hold them.
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

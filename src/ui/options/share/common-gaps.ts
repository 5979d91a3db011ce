/** A core or must-have gap as its alternative skills' ids, with the number of postings that have it. */
export interface CommonGap {
  skills: string[];
  number: number;
}

/** Counts the gaps of postings, the most frequent first. The order of alternatives does not matter. */
export function commonGaps(gaps: readonly string[][]): CommonGap[] {
  const found = new Map<string, CommonGap>();
  for (const skills of gaps) {
    const key = [...skills].sort().join(' ');
    const gap = found.get(key);
    if (gap) gap.number += 1;
    else found.set(key, { skills, number: 1 });
  }
  return [...found.values()].sort((a, b) => b.number - a.number);
}

/** A core or must-have that postings lack, as the ids of the skills of which one is enough, and how many of them lack it. */
export interface CommonGap {
  skills: string[];
  number: number;
}

/** The gaps of some postings counted together, the most frequent first; in which order alternatives stand tells none apart. */
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

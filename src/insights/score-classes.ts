/** Scores 0 to 100, of which some need not be told apart. */
export interface ScoreClasses {
  /** How far these points, which give this score, may move before the score is of another class. */
  room: (score: number, points: number) => number;
  /**
   * From now on each of these scores is a class of its own; gives the scores of the classes that were cut, or null where there is
   * nothing to cut.
   */
  cut: (from: number, to: number) => { from: number; to: number } | null;
  /** How many classes there are. */
  count: () => number;
}

const MOST = 100;
/** What is shown of all scores together is shown in steps of ten. */
const STEP = 10;

/** Classes of ten scores each, and 100 with the last ten: as many as `matchesOf` has bins. */
export function scoreClasses(): ScoreClasses {
  const starts = new Set<number>();
  for (let score = 0; score < MOST; score += STEP) starts.add(score);
  const low = new Float64Array(MOST + 1);
  const high = new Float64Array(MOST + 1);
  const startOf = (score: number) => {
    let start = score;
    while (!starts.has(start)) start--;
    return start;
  };
  const endOf = (score: number) => {
    let end = score;
    while (end < MOST && !starts.has(end + 1)) end++;
    return end;
  };
  function draw(): void {
    for (let score = 0; score <= MOST; score++) {
      const [start, end] = [startOf(score), endOf(score)];
      low[score] = start === 0 ? Number.NEGATIVE_INFINITY : start - 0.5;
      high[score] = end === MOST ? Number.POSITIVE_INFINITY : end + 0.5;
    }
  }
  draw();
  return {
    room: (score, points) => Math.min(points - (low[score] as number), (high[score] as number) - points),
    cut(from, to) {
      const [least, most] = [startOf(from), endOf(to)];
      const before = starts.size;
      for (let score = from; score <= Math.min(MOST, to + 1); score++) starts.add(score);
      if (starts.size === before) return null;
      draw();
      return { from: least, to: most };
    },
    count: () => starts.size,
  };
}

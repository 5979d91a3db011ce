import { Session } from 'node:inspector';

// Start counting before our functions run: V8 counts only blocks compiled from then on.
const session = new Session();
session.connect();
session.post('Profiler.enable');
session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });

/**
 * Measures the cost of some work by counting instead of timing, the same on any machine. A step is an executed
 * block of our own code (V8's coverage), or a character scanned by a built-in search. Backtracking within one
 * regular expression is not seen.
 */
export function countSteps(work: () => unknown): number {
  const counting = new Counting();
  try {
    work();
  } finally {
    counting.end();
  }
  return counting.steps;
}

/** Counts the steps of work that waits in between; nothing else may run meanwhile. */
export async function countStepsOf(work: () => unknown): Promise<number> {
  const counting = new Counting();
  try {
    await work();
  } finally {
    counting.end();
  }
  return counting.steps;
}

class Counting {
  steps = 0;
  readonly #letters: ReturnType<typeof countLetters>;

  constructor() {
    // Its own searches must not be counted, so it comes first.
    takeBlocks();
    this.#letters = countLetters();
  }

  end(): void {
    this.#letters.stop();
    this.steps = takeBlocks() + this.#letters.count();
  }
}

/** Returns the number of blocks executed since the last call. */
function takeBlocks(): number {
  let blocks = 0;
  session.post('Profiler.takePreciseCoverage', (_error, { result }) => {
    for (const { url, functions } of result) if (/\/src\//.test(url)) blocks += countsOf(functions);
  });
  return blocks;
}

function countsOf(functions: readonly { ranges: readonly { count: number }[] }[]): number {
  return functions.reduce((sum, { ranges }) => sum + ranges.reduce((all, { count }) => all + count, 0), 0);
}

/** Wraps the built-in searches and counts the characters that each scans. */
function countLetters(): { count: () => number; stop: () => void } {
  let letters = 0;
  const restore: (() => void)[] = [];
  const wrap = <T extends object, K extends keyof T & string>(
    proto: T,
    name: K,
    cost: (self: unknown, given: unknown[], result: unknown) => number,
  ) => {
    const original = proto[name] as (...given: unknown[]) => unknown;
    const counted = function (this: unknown, ...given: unknown[]) {
      const before = this instanceof RegExp && (this.global || this.sticky) ? this.lastIndex : 0;
      const result = original.apply(this, given);
      letters += Math.max(0, cost(this, given, result) - before) + 1;
      return result;
    };
    Object.defineProperty(proto, name, { value: counted, configurable: true, writable: true });
    restore.push(() =>
      Object.defineProperty(proto, name, { value: original, configurable: true, writable: true }),
    );
  };
  wrap(RegExp.prototype, 'exec', (self, [text], result) => searched(self as RegExp, String(text), result));
  for (const name of ['indexOf', 'includes'] as const) {
    wrap(String.prototype, name, (self, [what, from], result) => {
      const end = typeof result === 'number' && result >= 0 ? result : String(self).length;
      return name === 'includes' && result ? String(self).indexOf(String(what)) : end - (Number(from) || 0);
    });
  }
  wrap(String.prototype, 'lastIndexOf', (self, [, from], result) => {
    return Math.min(String(self).length, Number(from ?? Number.POSITIVE_INFINITY)) - Number(result);
  });
  for (const name of ['split', 'replaceAll', 'trim', 'toLowerCase', 'normalize'] as const) {
    wrap(String.prototype, name, (self) => String(self).length);
  }
  for (const name of ['filter', 'map', 'flatMap', 'sort'] as const) {
    wrap(Array.prototype as unknown[], name, (self) => (self as unknown[]).length);
  }
  for (const name of ['slice', 'concat'] as const) {
    wrap(Array.prototype as unknown[], name, (_self, _given, result) => (result as unknown[]).length);
  }
  return {
    count: () => letters,
    stop: () => {
      for (const undo of restore) undo();
    },
  };
}

/** Returns how far a search scanned a text: to its match's end or the text's; anchored ones stay in place. */
function searched({ source, sticky, multiline }: RegExp, text: string, result: unknown): number {
  const found = result as RegExpExecArray | null;
  if (found) return found.index + found[0].length;
  return sticky || (isTied(source) && !multiline) ? 0 : text.length;
}

const known = new Map<string, boolean>();

/** Whether an expression is anchored at the text's start: as a whole, or in each alternative of its first group. */
function isTied(source: string): boolean {
  const tied = known.get(source) ?? (source[0] === '^' || isTiedGroup(source));
  known.set(source, tied);
  return tied;
}

/** By hand, since built-in searches are counted here. */
function isTiedGroup(source: string): boolean {
  if (source[0] !== '(' || source[1] !== '?' || source[2] !== ':' || source[3] !== '^') return false;
  let depth = 0;
  let inClass = false;
  for (let at = 0; at < source.length; at++) {
    const sign = source[at];
    if (sign === '\\') at++;
    else if (inClass) inClass = sign !== ']';
    else if (sign === '[') inClass = true;
    else if (sign === '(') depth++;
    else if (sign === ')') depth--;
    else if (sign === '|' && depth < 2 && source[at + 1] !== '^') return false;
  }
  return true;
}

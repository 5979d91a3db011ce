/** Returns where a key moves along the path, stopping at the ends; null for other keys. */
export function alongPath(key: string, path: readonly string[], here: string): string | null {
  const at = path.indexOf(here);
  const to = TARGETS[key]?.(at, path.length - 1);
  if (to === undefined) return null;
  return path[Math.max(0, Math.min(path.length - 1, to))] ?? null;
}

const TARGETS: Record<string, (at: number, last: number) => number> = {
  ArrowRight: (at) => at + 1,
  ArrowDown: (at) => at + 1,
  ArrowLeft: (at) => at - 1,
  ArrowUp: (at) => at - 1,
  Home: () => 0,
  End: (_, last) => last,
};

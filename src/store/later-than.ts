/**
 * Now, in ms since 1970, or just after the latest of the changes before: when one browser's clock is ahead, what the
 * user does next in another still counts as the later change.
 */
export function laterThan(...before: readonly ({ changedAt: number } | undefined)[]): number {
  return Math.max(Date.now(), ...before.map((change) => (change ? change.changedAt + 1 : 0)));
}

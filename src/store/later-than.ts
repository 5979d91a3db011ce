import { stampAfter } from '#src/transfer/stamped.ts';

/** Returns {@link stampAfter} for the current time. */
export function laterThan(...before: readonly ({ changedAt: number } | undefined)[]): number {
  return stampAfter(Date.now(), ...before);
}

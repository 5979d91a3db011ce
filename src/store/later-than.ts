import { stampAfter } from '#src/transfer/stamped.ts';

/** {@link stampAfter}, as of now. */
export function laterThan(...before: readonly ({ changedAt: number } | undefined)[]): number {
  return stampAfter(Date.now(), ...before);
}

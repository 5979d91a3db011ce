import { later } from '#src/transfer/stamped.ts';

/** {@link later}, as of now. */
export function laterThan(...before: readonly ({ changedAt: number } | undefined)[]): number {
  return later(Date.now(), ...before);
}

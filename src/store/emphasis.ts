import { EVEN_EMPHASIS } from '#src/match/score.ts';

/** The least and the most that a tier may count, in percent. */
export const EMPHASIS_RANGE = { least: 0, most: 200 } as const;

/** Whether a value says how much each tier counts. A core that counts nothing is none. */
export function isEmphasis(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const given: Record<string, unknown> = { ...value };
  const isPercent = (part: unknown) =>
    Number.isInteger(part) && Number(part) >= EMPHASIS_RANGE.least && Number(part) <= EMPHASIS_RANGE.most;
  return Object.keys(EVEN_EMPHASIS).every((tier) => isPercent(given[tier])) && Number(given.core) > 0;
}

import { type Emphasis, EVEN_EMPHASIS } from '#src/match/score.ts';

/** The range of an emphasis, in percent. */
export const EMPHASIS_RANGE = { least: 0, most: 200 } as const;

/** Whether a value is a valid emphasis. The core must count for something. */
export function isEmphasis(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const given: Record<string, unknown> = { ...value };
  const isPercent = (part: unknown) =>
    Number.isInteger(part) && Number(part) >= EMPHASIS_RANGE.least && Number(part) <= EMPHASIS_RANGE.most;
  return Object.keys(EVEN_EMPHASIS).every((tier) => isPercent(given[tier])) && Number(given.core) > 0;
}

/** Share of the must-haves by default in the first version, of 100 points; nice-to-haves had the rest. */
const FIRST_WORTH = 80;

/** Converts the first version's setting to an emphasis. Returns null for an invalid value. */
export function emphasisOfWorth(required: unknown): Emphasis | null {
  if (!Number.isInteger(required) || Number(required) < 50 || Number(required) > 100) return null;
  const worth = Number(required);
  const nice = (100 * ((100 - worth) / worth)) / ((100 - FIRST_WORTH) / FIRST_WORTH);
  const scale = Math.min(1, EMPHASIS_RANGE.most / nice);
  const others = Math.round(100 * scale);
  return { core: others, must: others, nice: Math.round(nice * scale) };
}

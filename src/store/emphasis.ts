import type { Emphasis } from '#src/match/score.ts';
import { type Check, isBetween, isWhole, record } from './checks.ts';

/** The range of an emphasis, in percent. */
export const EMPHASIS_RANGE = { least: 0, most: 200 } as const;

const isInRange = isBetween(EMPHASIS_RANGE.least, EMPHASIS_RANGE.most);
const isPercent: Check = (value) => isWhole(value) && isInRange(value);
const hasTiers = record({ core: isPercent, must: isPercent, nice: isPercent });

/** Whether a value is a valid emphasis. The core must count for something. */
export const isEmphasis: Check = (value) => hasTiers(value) && (value as Emphasis).core > 0;

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

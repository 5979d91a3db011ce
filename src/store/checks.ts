/** Whether a stored value is of some form. */
export type Check = (value: unknown) => boolean;

export const isText: Check = (value) => typeof value === 'string';
export const isFigure: Check = (value) => Number.isFinite(value);
export const isWhole: Check = (value) => Number.isInteger(value);

export const isBetween =
  (least: number, most: number): Check =>
  (value) =>
    typeof value === 'number' && value >= least && value <= most;

export const isOneOf =
  (...values: readonly unknown[]): Check =>
  (value) =>
    values.includes(value);
export const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);
export const orAbsent =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);
export const listOf =
  (check: Check): Check =>
  (value) => {
    if (!Array.isArray(value)) return false;
    // An entry that is missing altogether would be passed over by `every`.
    for (const entry of value) if (!check(entry)) return false;
    return true;
  };

/** Checks an object's fields; others may be there too. */
export function record(fields: Record<string, Check>): Check {
  const checks = Object.entries(fields);
  return (value) => {
    if (typeof value !== 'object' || value === null) return false;
    const given = value as Record<string, unknown>;
    for (const [name, check] of checks) if (!check(given[name])) return false;
    return true;
  };
}

/**
 * Returns the name that a skill had while the taxonomy had it.
 * @param names The names that their ids do not spell (data/former-skills.json): "AutoFixture", "C/SIDE".
 */
export function formerName(id: string, names: readonly string[]): string {
  const letters = lettersOf(id);
  return names.find((name) => lettersOf(name) === letters) ?? spelledName(id);
}

/** Returns the name that an id spells: "tanstack-form" is "Tanstack Form". */
export const spelledName = (id: string): string =>
  id
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');

/** Returns what an id keeps of a name: small letters and digits, and two p for "++". */
const lettersOf = (name: string) =>
  name
    .toLowerCase()
    .replaceAll('++', 'pp')
    .normalize('NFKD')
    .replace(/[^a-z0-9]/g, '');

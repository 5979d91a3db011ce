/**
 * Returns a function from a skill's id to the name it had in the taxonomy.
 * @param names The names that their ids do not spell (data/former-skills.json): "AutoFixture", "C/SIDE".
 */
export function formerNames(names: readonly string[]): (id: string) => string {
  // Where two names have the same letters, the first counts. A backup may hold thousands of ids.
  const byLetters = new Map([...names].reverse().map((name) => [lettersOf(name), name]));
  return (id) => byLetters.get(lettersOf(id)) ?? spelledName(id);
}

/** Returns the name that an id spells: "tanstack-form" is "Tanstack Form". */
const spelledName = (id: string): string =>
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

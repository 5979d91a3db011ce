/** Whose monogram each is on this page: no two skills bear the same. */
const bearers = new Map<string, string>();
const given = new Map<string, string>();

/**
 * Two letters that stand for a skill without a mark: "Ka" of Kafka, "SB" of Spring Boot, "C#" of C#. The first skill that a
 * page shows has the letters that come to mind first; who comes after takes others, so that "AC" is no two things at once.
 * Where all that its name gives are taken, letters come twice.
 */
export function monogramOf(skill: string, name: string): string {
  const known = given.get(skill);
  if (known !== undefined) return known;
  const choices = monogramsFor(name);
  const free = choices.find((letters) => !bearers.has(letters.toLowerCase()));
  const letters = free ?? choices[0] ?? '';
  if (free !== undefined) bearers.set(free.toLowerCase(), skill);
  given.set(skill, letters);
  return letters;
}

/** The pairs of letters for a name, what comes to mind first before the others. */
export function monogramsFor(name: string): string[] {
  const words = name
    .split(/[\s/-]+/)
    .map((word) => word.replace(/[^\p{L}\p{N}+#]/gu, ''))
    .filter((word) => word !== '');
  const [first = '', ...others] = words;
  const initials = others.map((word) => `${first[0]}${word[0]}`.toUpperCase());
  const within = [...first.slice(1)].map((letter) => `${first[0]}${letter}`);
  const beyond = others.flatMap((word) => [...word.slice(1)].map((letter) => `${first[0]}${letter}`));
  return [...new Set([...initials, ...(within.length > 0 ? within : [first]), ...beyond])];
}

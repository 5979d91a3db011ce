/** Which skill uses each monogram on this page. */
const bearers = new Map<string, string>();
const given = new Map<string, string>();

/**
 * Returns two letters for a skill without a logo: "Ka" for Kafka, "SB" for Spring Boot, "C#" for C#. The first
 * skill on a page gets the most natural pair. Later skills get another pair if theirs is taken, and share it if
 * all are.
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

/** Returns the candidate pairs of letters for a name, most natural first. */
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

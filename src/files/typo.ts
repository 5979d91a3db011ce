/**
 * Minimum length. Shorter names with one different letter are other things: "Rust" and "Ruse", "Java" and
 * "Lava".
 */
const LEAST = 6;

/**
 * Whether two names differ by one typo: a letter added, missing or replaced, or two swapped. Never for short
 * names.
 */
export function isTypoOf(a: string, b: string): boolean {
  if (a === b || Math.min(a.length, b.length) < LEAST || Math.abs(a.length - b.length) > 1) return false;
  // A digit is a version, not a typo: "Python2" is not "Python3".
  if (a.replace(/\D/g, '') !== b.replace(/\D/g, '')) return false;
  let start = 0;
  while (a[start] === b[start] && start < a.length) start++;
  const restA = a.slice(start);
  const restB = b.slice(start);
  return (
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    restA.slice(1) === restB.slice(1) ||
    (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2))
  );
}

/** What further names of a skill have of its name, by the sign that stands for it, which no name has. */
const PARTS: Readonly<Record<string, (name: string) => string>> = {
  '^': (name) => name,
  '{': firstWord,
  '|': (name) => name.slice(firstWord(name).length + 1),
  '}': (name) => name.slice(name.lastIndexOf(' ') + 1),
  '~': (name) => firstWord(name).toLowerCase(),
  '`': (name) => name.slice(name.lastIndexOf(' ') + 1).toLowerCase(),
};

function firstWord(name: string): string {
  const end = name.indexOf(' ');
  return end < 0 ? name : name.slice(0, end);
}

/** The further names of a skill with signs for what its name tells. */
export function shortNames(further: string, name: string): string {
  return Object.entries(PARTS).reduce((names, [sign, partOf]) => {
    const part = partOf(name);
    return part.length > 1 ? names.replaceAll(part, sign) : names;
  }, further);
}

/** The names that were made short, or some of them. */
export const longNames = (short: string, name: string): string =>
  short.replace(/[\^{|}~`]/g, (sign) => PARTS[sign]?.(name) ?? sign);

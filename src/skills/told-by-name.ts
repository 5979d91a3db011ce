/** Placeholders for parts of a skill's name within its other names; no name contains these characters. */
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

/** Replaces parts of a skill's name in its other names by placeholders. */
export function shortNames(further: string, name: string): string {
  return Object.entries(PARTS).reduce((names, [sign, partOf]) => {
    const part = partOf(name);
    return part.length > 1 ? names.replaceAll(part, sign) : names;
  }, further);
}

/** Restores shortened names, or some of them. */
export const longNames = (short: string, name: string): string =>
  short.replace(/[\^{|}~`]/g, (sign) => PARTS[sign]?.(name) ?? sign);

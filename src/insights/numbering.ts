/** Names, and their numbers in the order in which they came. */
export interface Numbering {
  names: string[];
  /** The number of a name; one that is new gets the next. */
  numberOf: (name: string) => number;
  /** The number of a name that has one. */
  known: (name: string) => number | undefined;
}

/** Numbers names in the order in which they come. */
export function numbering(): Numbering {
  const names: string[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (name: string) => {
    const known = numbers.get(name);
    if (known !== undefined) return known;
    numbers.set(name, names.length);
    return names.push(name) - 1;
  };
  return { names, numberOf, known: (name) => numbers.get(name) };
}

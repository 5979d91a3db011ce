import { parse, TYPE } from '@formatjs/icu-messageformat-parser';

type Element = ReturnType<typeof parse>[number];

/** Parts of a message: value names, tags, and the forms of each plural. */
export interface Anatomy {
  names: Set<string>;
  tags: Set<string>;
  plurals: string[][];
  /** Cases of each select. */
  selects: string[];
}

/** Parses an ICU message. */
export function anatomyOf(message: string): Anatomy {
  const anatomy: Anatomy = { names: new Set(), tags: new Set(), plurals: [], selects: [] };
  walk(parse(message), anatomy);
  return anatomy;
}

function walk(elements: readonly Element[], anatomy: Anatomy): void {
  for (const element of elements) {
    if (element.type === TYPE.tag) {
      anatomy.tags.add(element.value);
      walk(element.children, anatomy);
    } else if (element.type !== TYPE.literal && element.type !== TYPE.pound) {
      anatomy.names.add(element.value);
      if (element.type === TYPE.plural) anatomy.plurals.push(Object.keys(element.options));
      if (element.type === TYPE.select)
        anatomy.selects.push(`${element.value}: ${Object.keys(element.options).sort()}`);
      if (element.type === TYPE.plural || element.type === TYPE.select)
        for (const { value } of Object.values(element.options)) walk(value, anatomy);
    }
  }
}

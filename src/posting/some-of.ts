/** The first elements of a page, or of a part of it, that a selector finds: so many at most, as a page may have any number. */
export const someOf = (within: ParentNode, selector: string, most: number): Element[] =>
  [...within.querySelectorAll(selector)].slice(0, most);

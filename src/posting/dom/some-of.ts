/** Returns the first `most` elements matching a selector, as a page may have any number. */
export const someOf = (within: ParentNode, selector: string, most: number): Element[] =>
  [...within.querySelectorAll(selector)].slice(0, most);

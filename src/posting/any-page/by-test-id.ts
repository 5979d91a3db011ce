const ATTRIBUTES = 'testid test automation automation-id qa cy ui'.split(' ');

/** Returns a selector of elements whose test id contains one of the words. */
export const byTestId = (...words: string[]): string =>
  words.flatMap((word) => ATTRIBUTES.map((name) => `[data-${name}*="${word}" i]`)).join();

import { stemmer } from 'stemmer';

const stems = new Map<string, string>();

/**
 * Returns a folded word's stem by Porter's algorithm (https://tartarus.org/martin/PorterStemmer/), with British
 * spelling made American first: "optimising" and "optimization" both give "optim".
 */
export function stem(word: string): string {
  let found = stems.get(word);
  if (found === undefined) {
    found = stemmer(american(word));
    // Names and numbers in postings are unbounded, so the cache needs a limit.
    if (stems.size > 20_000) stems.clear();
    stems.set(word, found);
  }
  return found;
}

function american(word: string): string {
  if (word.length < 6) return word;
  return word
    .replace(/ys(e|ed|es|ing|er|ers)$/, 'yz$1')
    .replace(/is(e|ed|es|ing|er|ers|ation|ations)$/, 'iz$1')
    .replace(/ll(ing|ed|er|ers)$/, 'l$1')
    .replace(/our(s|al|ed|ing)?$/, 'or$1');
}

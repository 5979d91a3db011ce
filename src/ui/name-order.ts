/** Collation of names: numbers by value, ignoring punctuation and case. */
export const NAME_ORDER: Intl.CollatorOptions = { numeric: true, ignorePunctuation: true };

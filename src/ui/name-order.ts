/** How names are compared as a reader sorts them: numbers by their size, signs and capitals aside. */
export const NAME_ORDER: Intl.CollatorOptions = { numeric: true, ignorePunctuation: true };

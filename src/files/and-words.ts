/** "And" between two names, in all languages of the pages, as alternatives of a regular expression. */
export const LIST_AND_WORDS = 'and|und|oraz|et|और|&';

/** One-letter words for "and", which names contain too: "C e C++" is two if each is a name. */
export const AND_LETTERS = 'y|e|i';

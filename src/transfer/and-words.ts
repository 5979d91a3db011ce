/** "And" in the languages of the pages, as a list has it between two names, or before the last: alternatives of a pattern. */
export const LIST_AND_WORDS = 'and|und|oraz|et|और|&';

/** Those of one letter, which names have in them too: "C e C++" is two, where each of them is a name. */
export const AND_LETTERS = 'y|e|i';

import FORMS from '#data/word-forms.json' with { type: 'json' };

/** What a short form stands for, word by word: "won't" and, for the rest of its word, "'ll". */
export const SHORT_FORMS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(FORMS.short).map(([form, words]) => [form, words.split(' ').filter(Boolean)]),
);
/** Words and signs between the members of a list. */
export const LISTING: ReadonlySet<string> = new Set(FORMS.listing.split(' '));

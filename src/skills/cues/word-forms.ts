import FORMS from '#data/word-forms.json' with { type: 'json' };

/** Expansions of contractions: whole words ("won't") and endings ("'ll"). */
export const SHORT_FORMS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(FORMS.short).map(([form, words]) => [form, words.split(' ').filter(Boolean)]),
);
/** Words and signs between the members of a list. */
export const LISTING: ReadonlySet<string> = new Set(FORMS.listing.split(' '));

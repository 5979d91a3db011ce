/** What we send of each text at most, in characters: more than a screen is not read by those whom it is for. */
export const AMO_LIMIT = 3000;

/**
 * What goes to addons.mozilla.org with a version (API v5, "version create"). It draws notes as plain text, so that Markdown
 * stays readable.
 * @param notes What is new, in Markdown; longer notes are cut at the end of a line.
 * @param forReviewers How a reviewer builds it.
 * @throws where the reviewers' text is longer than they would get to see.
 */
export function amoMetadata(notes: string, forReviewers: string) {
  if (forReviewers.length > AMO_LIMIT)
    throw new Error(`The reviewers’ notes are over ${AMO_LIMIT} characters.`);
  return { version: { release_notes: { 'en-US': cut(notes) }, approval_notes: forReviewers } };
}

function cut(notes: string): string {
  if (notes.length <= AMO_LIMIT) return notes;
  const start = notes.slice(0, AMO_LIMIT - 1);
  return `${start.slice(0, start.lastIndexOf('\n'))}\n…`;
}

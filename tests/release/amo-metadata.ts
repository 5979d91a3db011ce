/** Maximum length of each text in characters; readers skip more than a screen. */
export const AMO_LIMIT = 3000;

/**
 * Builds the metadata of a version for addons.mozilla.org (API v5, "version create"). Notes are shown as plain
 * text, so readable Markdown is kept.
 * @param notes Changes in Markdown; longer notes are cut at a line end.
 * @param forReviewers Build instructions for reviewers.
 * @throws if the reviewers' text exceeds the limit.
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

/** Scripts that a frame can request from the background: reader, generic reader, scores on lists. */
export const PAGE_SCRIPTS = ['reader', 'generic', 'lists'] as const;
export type PageScript = (typeof PAGE_SCRIPTS)[number];

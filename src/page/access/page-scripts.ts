/** Scripts that a frame can request from the background: reader, generic reader (with words of further languages), scores on lists. */
export const PAGE_SCRIPTS = ['reader', 'generic', 'words', 'lists'] as const;
export type PageScript = (typeof PAGE_SCRIPTS)[number];

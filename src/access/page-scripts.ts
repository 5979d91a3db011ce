/** What the background puts into a frame when its script asks for it: what reads a page, what reads any page, and what shows scores on lists. */
export const PAGE_SCRIPTS = ['reader', 'generic', 'lists'] as const;
export type PageScript = (typeof PAGE_SCRIPTS)[number];

/** So few are held by the page itself, which is there sooner than a worker. */
const FEW = 2_000;

/** Whether so many postings are kept (null: many, and yet to be counted) that a worker reads them. */
export const areMany = (postings: number | null): boolean => postings === null || postings >= FEW;

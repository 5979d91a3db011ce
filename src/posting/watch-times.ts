/** How long the page must be still before it is read again, in ms. */
export const QUIET = 250;
/** The same where nothing of its posting was found at the first look, and it may be on its way. */
export const PATIENCE = 1_000;
/** How long a page that never is (a clock, a carousel) may put that off, in ms. */
export const LONGEST = 2_000;
/** A page may go elsewhere without end: it is followed at once, and after that not before so long, in ms. */
export const BETWEEN_MOVES = 500;
/** How long after it was opened, or went elsewhere, a page is watched for its text to come, in ms. */
export const WATCHED = 12_000;
/** A page is left alone for so many times as long as it took to read it: what is costly to read is read seldom. */
export const REST = 9;

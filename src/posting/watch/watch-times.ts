/** How long the page must be still before it is read again, in ms. */
export const QUIET = 250;
/** Longer still time if the first look found nothing but a posting may be loading. */
export const PATIENCE = 1_000;
/** Maximum delay on a page that is never still (a clock, a carousel), in ms. */
export const LONGEST = 2_000;
/** Minimum time between followed navigations, in ms; the first is followed at once. */
export const BETWEEN_MOVES = 500;
/** Time that a page is watched after opening or navigation, in ms. */
export const WATCHED = 12_000;
/** Rest after a reading as a multiple of its duration: costly pages are read seldom. */
export const REST = 9;

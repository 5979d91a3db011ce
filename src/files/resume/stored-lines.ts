/** Maximum lines stored for a skill. A skill with as many may be named in further lines of the résumé. */
export const MAX_STORED_LINES = 3;

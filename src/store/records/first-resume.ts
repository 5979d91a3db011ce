/** The id of the first profile's résumé, also used without profiles. */
export const FIRST_RESUME = '';

/** What the id of every roadmap of the user's own begins with. No built-in id has a colon. */
export const OWN_ROADMAP = 'own:';

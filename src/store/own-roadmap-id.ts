/** The id prefix of the user's own roadmaps. Built-in ids have no colon. */
export const OWN_ROADMAP = 'own:';

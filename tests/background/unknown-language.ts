/** A detector that cannot tell. */
export const unknownLanguage = async () => ({ isReliable: false, languages: [] });

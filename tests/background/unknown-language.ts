/** A detector without a result. */
export const unknownLanguage = async () => ({ isReliable: false, languages: [] });

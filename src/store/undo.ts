/**
 * Takes a change back, as far as what it made still stands: what was changed since stays. Tells whether anything was taken
 * back. Rejects where the storage fails: then nothing is.
 */
export type Undo = () => Promise<boolean>;

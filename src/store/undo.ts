/**
 * Undoes a change; later changes stay. Resolves to whether anything was undone. Rejects without any change if
 * the storage fails.
 */
export type Undo = () => Promise<boolean>;

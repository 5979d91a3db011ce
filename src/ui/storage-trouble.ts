import { inPrivateWindow } from './active-tab.ts';

/** What went wrong with the extension's storage. */
export interface StorageTrouble {
  /** The browser's own words. */
  error: string;
  /** In a private window Firefox may refuse, and all is well elsewhere. */
  isPrivate: boolean;
  /** A newer version of the extension was here, and wrote what this one cannot read. */
  isNewer?: boolean;
  /** What the toolbar button says of the page, which the background works out where the storage is open. */
  told?: string;
}

/** The browser's words for an error. */
export const errorText = (error: unknown): string =>
  error instanceof Error ? `${error.name}: ${error.message}` : String(error);

/** What went wrong, where opening the storage failed with this error. */
export const troubleOf = (error: unknown): StorageTrouble => ({
  error: errorText(error),
  isPrivate: inPrivateWindow(),
  // https://www.w3.org/TR/IndexedDB/#dom-idbfactory-open: opening with an older version than the one that is there.
  isNewer: error instanceof Error && error.name === 'VersionError',
});

import { inPrivateWindow } from './active-tab.ts';

/** The reason that storage failed. */
export interface StorageTrouble {
  /** The browser's own message. */
  error: string;
  /** Whether this is a private window, where Firefox may refuse storage that works elsewhere. */
  isPrivate: boolean;
  /** Whether a newer version of the extension wrote data that this one cannot read. */
  isNewer?: boolean;
  /** The toolbar button's text for the page, from the background, which can open the storage. */
  told?: string;
}

export const errorText = (error: unknown): string =>
  error instanceof Error ? `${error.name}: ${error.message}` : String(error);

/** Returns the reason for an error on opening the storage. */
export const troubleOf = (error: unknown): StorageTrouble => ({
  error: errorText(error),
  isPrivate: inPrivateWindow(),
  // https://www.w3.org/TR/IndexedDB/#dom-idbfactory-open: the stored version is newer than the requested one.
  isNewer: error instanceof Error && error.name === 'VersionError',
});

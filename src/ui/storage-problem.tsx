import { inPrivateWindow } from './active-tab.ts';
import { Mark } from './mark.tsx';

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

/** Stands in for a page whose data cannot be opened: what is lost (nothing), and the next step. */
export function StorageProblem({ trouble, retry }: { trouble: StorageTrouble; retry: () => void }) {
  return (
    <div class="blank">
      <Mark />
      <h1>Your skills can’t be opened here</h1>
      <p>{wordsFor(trouble)}</p>
      {trouble.told && <p>{trouble.told}</p>}
      <div class="buttons">
        <button type="button" class="button primary" onClick={retry}>
          Try again
        </button>
      </div>
      <BrowserSaid text={trouble.error} />
    </div>
  );
}

function wordsFor({ isPrivate, isNewer }: StorageTrouble): string {
  if (isNewer)
    return 'A newer version of Gaplight has kept your skills here. Nothing is lost: update this one, and all is there.';
  if (isPrivate)
    return 'In private windows this browser does not open the data of extensions. The button in the toolbar still tells how a posting matches, and keeps nothing of it. In a normal window all is there.';
  return 'The browser did not open this extension’s storage; the disk may be full. What is kept there is not lost.';
}

/** The browser's own words, folded away: they help whoever reports the problem. */
export function BrowserSaid({ text }: { text: string }) {
  return (
    <details class="end">
      <summary class="note">What the browser said</summary>
      <p class="note">
        <code>{text}</code>
      </p>
    </details>
  );
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

import { Mark } from './mark.tsx';
import type { StorageTrouble } from './storage-trouble.ts';

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

import type { StorageTrouble } from '../storage-trouble.ts';
import { t } from '../words/t.ts';
import { GaplightMark } from './gaplight-mark.tsx';

/** Replaces a page whose data cannot be opened. Says that nothing is lost, and the next step. */
export function StorageProblem({ trouble, retry }: { trouble: StorageTrouble; retry: () => void }) {
  return (
    <div class="blank">
      <GaplightMark />
      <h1>{t('storage.title')}</h1>
      <p>{wordsFor(trouble)}</p>
      {trouble.told && <p>{trouble.told}</p>}
      <div class="buttons">
        <button type="button" class="button primary" onClick={retry}>
          {t('try-again')}
        </button>
      </div>
      <BrowserSaid text={trouble.error} />
    </div>
  );
}

function wordsFor({ isPrivate, isNewer }: StorageTrouble): string {
  if (isNewer) return t('storage.newer');
  return t(isPrivate ? 'storage.private' : 'storage.closed');
}

/** The browser's own message, collapsed, for reporting the problem. */
export function BrowserSaid({ text }: { text: string }) {
  return (
    <details class="end">
      <summary class="note">{t('browser-said')}</summary>
      <p class="note">
        <code>{text}</code>
      </p>
    </details>
  );
}

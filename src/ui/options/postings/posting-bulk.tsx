import { STATUSES, statusOf } from '#src/posting/progress/progress.ts';
import { setStatusAndTell } from '#src/ui/progress/progress-actions.ts';
import { statusWord } from '#src/ui/progress/status-words.ts';
import { t } from '#src/ui/t.ts';
import { doAndTell } from '#src/ui/toast.tsx';
import { useEscape } from '#src/ui/use-escape.ts';
import { BulkBar } from '../bulk-bar.tsx';
import { compareLink } from '../compare/compare-link.ts';
import { MOST_COMPARED } from '../compare/comparison.ts';
import { DropMenu } from '../drop-menu.tsx';
import { forgetAndTell } from './posting-actions.ts';
import type { ListedPosting } from './posting-list.ts';

interface Props {
  rows: readonly ListedPosting[];
  clear: () => void;
}

/** What one can do with all selected postings. */
export function PostingBulk({ rows, clear }: Props) {
  useEscape(clear, () => rows.length > 0);
  const postings = rows.map(({ posting }) => posting);
  const ids = postings.map(({ id }) => id);
  const followed = postings.map((posting) => ({ id: posting.id, status: statusOf(posting) }));
  const comparable = rows.length >= 2 && rows.length <= MOST_COMPARED;
  return (
    <BulkBar selected={rows.length} told="bulk.postings" clear={clear}>
      {comparable ? (
        <a class="button" href={compareLink(ids)}>
          {t('compare.start')}
        </a>
      ) : (
        <span class="bulk-note">{t('compare.takes', { most: MOST_COMPARED })}</span>
      )}
      <DropMenu
        title={t('status.set')}
        items={STATUSES.map((status) => ({
          title: statusWord(status),
          act: () => doAndTell(setStatusAndTell(followed, status)),
        }))}
      />
      <button
        type="button"
        class="button"
        onClick={() => {
          clear();
          doAndTell(forgetAndTell(ids));
        }}
      >
        {t('row.forget')}
      </button>
    </BulkBar>
  );
}

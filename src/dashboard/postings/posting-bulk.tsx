import { STATUSES, type Status, statusOf } from '#src/posting/progress/progress.ts';
import { postingsById } from '#src/store/postings.ts';
import { type Done, doAndTell } from '#src/ui/components/toast.tsx';
import { useEscape } from '#src/ui/hooks/use-escape.ts';
import { setStatusAndTell } from '#src/ui/progress/progress-actions.ts';
import { statusWord } from '#src/ui/progress/status-words.ts';
import { t } from '#src/ui/words/t.ts';
import { BulkBar } from '../bulk-bar.tsx';
import { compareLink } from '../compare/compare-link.ts';
import { MOST_COMPARED } from '../compare/comparison.ts';
import { DropMenu } from '../drop-menu.tsx';
import { forgetAndTell } from './posting-actions.ts';

interface PostingBulkProps {
  ids: readonly string[];
  clear: () => void;
}

/** Sets the status of postings, computed from the current state of each. */
async function setStatusOf(ids: readonly string[], status: Status): Promise<Done> {
  const kept = await postingsById(ids);
  const followed = [...kept.values()].map((posting) => ({ id: posting.id, status: statusOf(posting) }));
  return setStatusAndTell(followed, status);
}

/** The actions for all selected postings. */
export function PostingBulk({ ids, clear }: PostingBulkProps) {
  useEscape(clear, () => ids.length > 0);
  const comparable = ids.length >= 2 && ids.length <= MOST_COMPARED;
  return (
    <BulkBar selected={ids.length} told="bulk.postings" clear={clear}>
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
          act: () => doAndTell(setStatusOf(ids, status)),
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

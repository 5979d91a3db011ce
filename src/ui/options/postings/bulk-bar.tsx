import { Icon } from '#src/ui/icon.tsx';
import { saveAndTell } from '#src/ui/save-posting.ts';
import { doAndTell } from '#src/ui/toast.tsx';
import { useEscape } from '#src/ui/use-escape.ts';
import { count, figure } from '#src/ui/words.ts';
import { compareLink } from '../compare/compare-link.ts';
import { MOST_COMPARED } from '../compare/comparison.ts';
import { forgetAndTell } from './posting-actions.ts';
import type { PostingRow } from './posting-list.ts';

interface Props {
  rows: readonly PostingRow[];
  clear: () => void;
}

/** What one can do with all selected postings. */
export function BulkBar({ rows, clear }: Props) {
  useEscape(clear, () => rows.length > 0);
  if (rows.length === 0) return null;
  const postings = rows.map(({ posting }) => posting);
  const ids = postings.map(({ id }) => id);
  const saved = postings.every((posting) => posting.saved);
  const comparable = rows.length >= 2 && rows.length <= MOST_COMPARED;
  return (
    <div class="posting-bulk" role="toolbar" aria-label={`${count(rows.length, 'posting')} selected`}>
      <b class="num" role="status">
        {figure(rows.length)} selected
      </b>
      <span class="rule" />
      {comparable ? (
        <a class="button" href={compareLink(ids)}>
          Compare
        </a>
      ) : (
        <span class="bulk-note">Compare takes 2 to {MOST_COMPARED}</span>
      )}
      <button type="button" class="button" onClick={() => doAndTell(saveAndTell(postings, !saved))}>
        {saved ? 'No longer save' : 'Save'}
      </button>
      <button
        type="button"
        class="button"
        onClick={() => {
          clear();
          doAndTell(forgetAndTell(ids));
        }}
      >
        Forget
      </button>
      <span class="rule" />
      <button
        type="button"
        class="button square"
        aria-label="Clear the selection"
        title="Clear the selection"
        onClick={clear}
      >
        <Icon name="x" />
      </button>
    </div>
  );
}

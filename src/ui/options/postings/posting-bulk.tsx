import { saveAndTell } from '#src/ui/save-posting.ts';
import { doAndTell } from '#src/ui/toast.tsx';
import { useEscape } from '#src/ui/use-escape.ts';
import { BulkBar } from '../bulk-bar.tsx';
import { compareLink } from '../compare/compare-link.ts';
import { MOST_COMPARED } from '../compare/comparison.ts';
import { forgetAndTell } from './posting-actions.ts';
import type { PostingRow } from './posting-list.ts';

interface Props {
  rows: readonly PostingRow[];
  clear: () => void;
}

/** What one can do with all selected postings. */
export function PostingBulk({ rows, clear }: Props) {
  useEscape(clear, () => rows.length > 0);
  const postings = rows.map(({ posting }) => posting);
  const ids = postings.map(({ id }) => id);
  const saved = postings.every((posting) => posting.saved);
  const comparable = rows.length >= 2 && rows.length <= MOST_COMPARED;
  return (
    <BulkBar selected={rows.length} what="posting" clear={clear}>
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
    </BulkBar>
  );
}

import { changeSettings } from '#src/store/change-settings.ts';
import { POSTING_COLUMNS, type PostingColumn } from '#src/store/settings.ts';
import { tellFailure } from '#src/ui/components/toast.tsx';
import { t } from '#src/ui/words/t.ts';
import { DropMenu } from '../drop-menu.tsx';
import { columnTitle } from './sort-titles.ts';

/** A menu to choose the columns of the list. */
export function ColumnMenu({ columns }: { columns: readonly PostingColumn[] }) {
  return (
    <span class="column-menu">
      <DropMenu
        title={t('list.columns')}
        items={POSTING_COLUMNS.map((column) => ({
          title: columnTitle(column),
          checked: columns.includes(column),
          act: () => tellFailure(toggle(column)),
        }))}
      />
    </span>
  );
}

/** Shows or hides a column. Shown columns keep one order. */
async function toggle(column: PostingColumn): Promise<void> {
  await changeSettings(({ postingColumns: shown }) => ({
    postingColumns: POSTING_COLUMNS.filter((one) => (one === column) !== shown.includes(one)),
  }));
}

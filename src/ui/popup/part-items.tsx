import type { ChosenBy } from '#src/posting/part/chosen.ts';
import { t } from '#src/ui/t.ts';
import { tell } from '#src/ui/toast.tsx';
import { useHere } from './here.ts';
import { MenuItem } from './menu-item.tsx';
import { loadAndReadPart } from './part-buttons.tsx';

/** Menu items for a posting that was read wrongly. */
export function PartItems({ posting, close }: { posting: string; close: () => void }) {
  const { tab } = useHere();
  const read = (by: ChosenBy) => async () => {
    const said = await loadAndReadPart(tab, by, posting);
    if (said) tell(said);
  };
  return (
    <>
      <MenuItem act={read('page')} close={close}>
        {t('part.page')}
      </MenuItem>
      <MenuItem act={read('selection')} close={close}>
        {t('part.selection')}
      </MenuItem>
    </>
  );
}

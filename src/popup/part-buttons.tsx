import { useState } from 'preact/hooks';
import type { ChosenBy } from '#src/posting/parts/chosen.ts';
import { useHere } from '#src/ui/match/here.ts';
import { t } from '#src/ui/words/t.ts';

/** Rarely used, so loaded on demand. */
export const loadAndReadPart = async (tab: number, by: ChosenBy, posting: string | null): Promise<string> =>
  (await import('./part-actions.ts')).readPart(tab, by, posting);

/**
 * Two buttons that define the posting's text: the whole page, or the selection. `posting`: whose text it is,
 * null if nothing was read. `quiet`: draws links instead.
 */
export function PartButtons({ posting, quiet = false }: { posting: string | null; quiet?: boolean }) {
  const { tab } = useHere();
  const [said, setSaid] = useState('');
  const press = (by: ChosenBy) => async () => {
    setSaid(t('reading'));
    setSaid(await loadAndReadPart(tab, by, posting));
  };
  return (
    <div class={quiet ? 'buttons as-links' : 'buttons'}>
      <button type="button" class="button" onClick={press('page')}>
        {t('part.page')}
      </button>
      <button type="button" class="button" onClick={press('selection')}>
        {t('part.selection')}
      </button>
      <span class="note" role="status">
        {said}
      </span>
    </div>
  );
}

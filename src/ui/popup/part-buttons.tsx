import { useState } from 'preact/hooks';
import type { ChosenBy } from '#src/posting/part/chosen.ts';
import { t } from '#src/ui/t.ts';
import { useHere } from './here.ts';

/** What is seldom pressed is loaded when it is. */
export const loadAndReadPart = async (tab: number, by: ChosenBy, posting: string | null): Promise<string> =>
  (await import('./part-actions.ts')).readPart(tab, by, posting);

/**
 * The two ways to say which text of a page is the posting: all of it, or what is selected there. `posting` is the one whose
 * text it is; null where nothing was read. `quiet`: as links, where they are not what one would press first.
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

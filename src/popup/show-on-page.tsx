import { Icon } from '#src/ui/components/icon.tsx';
import { useHere } from '#src/ui/match/here.ts';
import { t } from '#src/ui/words/t.ts';

/** Loaded when pressed. */
const actions = () => import('#src/ui/match/page-actions.ts');

/** A button that marks the recognised words on the page, or removes the marks. */
export function ShowOnPage({ posting }: { posting: string }) {
  const { tab, marked } = useHere();
  return (
    <button
      type="button"
      class="button"
      aria-pressed={marked}
      title={t('show.learns')}
      aria-description={t('show.learns')}
      onClick={async () => {
        const { hideOnPage, showOnPage } = await actions();
        return marked ? hideOnPage(tab) : showOnPage(tab, posting);
      }}
    >
      <Icon name="marker" /> {t(marked ? 'show.hide' : 'show.on-page')}
    </button>
  );
}

/** Warns that the page can see marked words, while there are any. */
export function MarkedNote() {
  const { marked } = useHere();
  return marked ? <p class="marked-note">{t('show.learns')}</p> : null;
}

import { Icon } from '#src/ui/icon.tsx';
import { t } from '#src/ui/t.ts';
import { useHere } from './here.ts';

/** They are loaded when they are pressed. */
const actions = () => import('./page-actions.ts');

/** Marks the recognised words on the page, or takes the marks away. */
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

/** What a page learns when words on it are marked: it stands above the foot for as long as they are. */
export function MarkedNote() {
  const { marked } = useHere();
  return marked ? <p class="marked-note">{t('show.learns')}</p> : null;
}

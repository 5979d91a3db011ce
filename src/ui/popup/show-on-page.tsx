import { Icon } from '#src/ui/icon.tsx';
import { useHere } from './here.ts';

/** They are loaded when they are pressed. */
const actions = () => import('./page-actions.ts');

/** What a page learns when words on it are marked. */
const LEARNS = 'The page can tell that Gaplight is here and which words it recognises, never what you have.';

/** Marks the recognised words on the page, or takes the marks away. */
export function ShowOnPage({ posting }: { posting: string }) {
  const { tab, marked } = useHere();
  return (
    <button
      type="button"
      class="button"
      aria-pressed={marked}
      title={LEARNS}
      aria-description={LEARNS}
      onClick={async () => {
        const { hideOnPage, showOnPage } = await actions();
        return marked ? hideOnPage(tab) : showOnPage(tab, posting);
      }}
    >
      <Icon name="marker" /> {marked ? 'Hide on page' : 'Show on page'}
    </button>
  );
}

/** Stands above the foot for as long as words are marked. */
export function MarkedNote() {
  const { marked } = useHere();
  return marked ? <p class="marked-note">{LEARNS}</p> : null;
}

import { Icon } from '#src/ui/icon.tsx';
import { hasSidePanel, openSidePanel } from '#src/ui/side-panel.ts';
import { t } from '#src/ui/t.ts';
import { tellFailure } from '#src/ui/toast.tsx';
import { leave, useHere } from './here.ts';

/**
 * Moves the popup's content to the side panel. Hidden in the side panel, without a window to open it in, and on
 * phones.
 */
export function PanelButton() {
  const here = useHere();
  if (here.panel || here.window === -1 || !hasSidePanel()) return null;
  return (
    <button
      type="button"
      class="button plain square"
      aria-label={t('head.panel')}
      title={t('head.panel')}
      onClick={() => tellFailure(openSidePanel(here.window).then(() => leave(here)))}
    >
      <Icon name="panel" turns />
    </button>
  );
}

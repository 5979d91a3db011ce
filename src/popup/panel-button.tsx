import { Icon } from '#src/ui/components/icon.tsx';
import { tellFailure } from '#src/ui/components/toast.tsx';
import { leave, useHere } from '#src/ui/match/here.ts';
import { hasSidePanel, openSidePanel } from '#src/ui/side-panel.ts';
import { t } from '#src/ui/words/t.ts';

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

import { Icon } from '#src/ui/icon.tsx';
import { hasSidePanel, openSidePanel } from '#src/ui/side-panel.ts';
import { t } from '#src/ui/t.ts';
import { tellFailure } from '#src/ui/toast.tsx';
import { leave, useHere } from './here.ts';

/** Moves what the popup shows into the side panel. Nothing in the side panel itself, where no window is known to open it in, or on a phone. */
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

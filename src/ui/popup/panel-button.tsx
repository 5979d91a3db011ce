import { Icon } from '#src/ui/icon.tsx';
import { openSidePanel } from '#src/ui/side-panel.ts';
import { tellFailure } from '#src/ui/toast.tsx';
import { leave, useHere } from './here.ts';

/** Moves what the popup shows into the side panel. Nothing in the side panel itself, or where no window is known to open it in. */
export function PanelButton() {
  const here = useHere();
  if (here.panel || here.window === -1) return null;
  return (
    <button
      type="button"
      class="button plain square"
      aria-label="Open in the side panel"
      title="Open in the side panel"
      onClick={() => tellFailure(openSidePanel(here.window).then(() => leave(here)))}
    >
      <Icon name="panel" turns />
    </button>
  );
}

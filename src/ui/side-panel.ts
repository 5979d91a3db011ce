import { browser } from '#src/browser.ts';

/** What the types do not know: only Chrome has a side panel, and only Firefox a sidebar. */
interface SidePanels {
  sidePanel?: { open(where: { windowId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}

/** Whether the browser has a side panel: those on phones have none. */
export function hasSidePanel(): boolean {
  const { sidePanel, sidebarAction } = browser as unknown as SidePanels;
  return (sidePanel ?? sidebarAction) !== undefined;
}

/**
 * Opens the side panel of a window. To be called straight from a click: both browsers want to see one, and Firefox
 * has forgotten it after the first `await`.
 */
export async function openSidePanel(windowId: number): Promise<void> {
  const { sidePanel, sidebarAction } = browser as unknown as SidePanels;
  await (sidePanel?.open({ windowId }) ?? sidebarAction?.open());
}

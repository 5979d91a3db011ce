import { browser } from '#src/browser.ts';

/** APIs missing from the types: Chrome's side panel and Firefox's sidebar. */
interface SidePanels {
  sidePanel?: { open(where: { windowId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}

/** Whether the browser has a side panel; phones have none. */
export function hasSidePanel(): boolean {
  const { sidePanel, sidebarAction } = browser as unknown as SidePanels;
  return (sidePanel ?? sidebarAction) !== undefined;
}

/**
 * Opens the side panel of a window. Call it directly in a click handler: both browsers require a user gesture,
 * and Firefox loses it after the first `await`.
 */
export async function openSidePanel(windowId: number): Promise<void> {
  const { sidePanel, sidebarAction } = browser as unknown as SidePanels;
  await (sidePanel?.open({ windowId }) ?? sidebarAction?.open());
}

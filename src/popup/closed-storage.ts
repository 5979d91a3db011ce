import { browser } from '#src/browser.ts';
import { sendMessage } from '#src/messages.ts';
import { inPrivateWindow, shownTab, type Tab } from '#src/ui/active-tab.ts';
import { judgingWith } from '#src/ui/judging.ts';
import type { Facts, PopupFacts } from '#src/ui/match/facts.ts';
import { troubleOf } from '#src/ui/storage-trouble.ts';
import { taxonomyWith } from '#src/ui/taxonomy.ts';
import { accessTo } from './access-to.ts';
import { ownFacts, postingFacts, tabFacts } from './tab-facts.ts';

/**
 * Gathers the facts when the database did not open. In a private window of Firefox no extension page can open
 * it, so the background answers instead. If that fails too, returns the error and the text of the toolbar
 * button.
 */
export async function closedFacts(
  error: unknown,
  search: string,
  refusedBy: (tab: number) => string | null,
): Promise<Facts> {
  const trouble = troubleOf(error);
  const tab = inPrivateWindow() ? await shownTab(search).catch(() => null) : null;
  if (!tab) return { trouble };
  return factsByBackground(tab, refusedBy(tab.id)).catch(async () => ({
    trouble: { ...trouble, ...(await toldByButton(tab)) },
  }));
}

async function factsByBackground(tab: Tab, refused: string | null): Promise<PopupFacts> {
  const { id, facts } = await tabFacts(tab);
  const { tracked, own, settings, shown, recent } = await sendMessage('popupStore', {
    tab: tab.id,
    posting: id,
  });
  const judging = await judgingWith(taxonomyWith(own));
  return {
    ...{ ...facts, ...postingFacts(shown), recent },
    ...ownFacts(tracked, judging, settings),
    access: await accessTo({ ...facts, settings }),
    isClosed: true,
    refused,
    now: Date.now(),
  };
}

/** Returns what the toolbar button shows for the tab. */
async function toldByButton({ id }: Tab): Promise<{ told?: string }> {
  const told = await browser.action.getTitle({ tabId: id }).catch(() => '');
  return told.includes(':') ? { told } : {};
}

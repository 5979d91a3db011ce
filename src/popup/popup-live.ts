import { type Signal, signal } from '@preact/signals';
import { onAccess } from '#src/page/access/on-access.ts';
import type { SiteAccess } from '#src/page/access/sites.ts';
import { onMarksChange } from '#src/page/marks/marked-posting.ts';
import { onChange } from '#src/store/changes.ts';
import { RECENT } from '#src/store/popup-store.ts';
import { recentPostings } from '#src/store/postings.ts';
import { onSettings, settings } from '#src/store/settings.ts';
import { shownPosting } from '#src/store/shown-postings.ts';
import { onTabChange } from '#src/store/tabs.ts';
import { trackedSkills } from '#src/store/tracked-skills.ts';
import { onTabMove, shownTab } from '#src/ui/active-tab.ts';
import { whenIdle } from '#src/ui/hooks/when-idle.ts';
import { judgingWith } from '#src/ui/judging.ts';
import type { Facts, PopupFacts } from '#src/ui/match/facts.ts';
import { errorText } from '#src/ui/storage-trouble.ts';
import { namedTaxonomy } from '#src/ui/taxonomy.ts';
import { accessTo } from './access-to.ts';
import { ownFacts, postingFacts, tabFacts } from './tab-facts.ts';

/** The popup's facts, kept up to date, with its actions. */
export interface PopupLive {
  facts: Signal<Facts>;
  /** Loads everything again after a storage failure. */
  retry(): Promise<void>;
  /** Reads the page. The result shows by itself. */
  read(tab: number): Promise<void>;
}

/** Starts to follow the tab that `search` names, else the active one. */
export function followTab(search: string): PopupLive {
  const facts = signal<Facts>({ loading: true });
  let refused: { tab: number; said: string } | null = null;
  let asked = 0;
  let shown = 0;

  /** Shows each result unless a newer one was shown, so a change during loading never delays the first view. */
  async function gather(): Promise<void> {
    const turn = ++asked;
    const now = await factsNow(search, (tab) => (refused?.tab === tab ? refused.said : null));
    if (turn < shown) return;
    if (shown === 0) askPage(now).catch(() => {});
    shown = turn;
    if (!('tab' in now) || !now.posting) {
      facts.value = now;
      return;
    }
    facts.value = { ...now, access: accessBefore(facts.value, now) };
    // Next to a match only the menu needs it, and it takes half as long as everything else.
    await whenIdle();
    const access = await accessTo(now);
    if (turn === shown) facts.value = { ...now, access };
  }

  /** Whether this may be the tab shown. Other tabs load all the time. */
  function isOurs(tab: number): boolean {
    const named = new URLSearchParams(search).get('tab');
    if (named !== null) return tab === Number(named);
    const now = facts.value;
    return !('tab' in now) || now.tab === null || now.tab.id === tab;
  }

  async function read(tab: number): Promise<void> {
    refused = null;
    await readWhenAsked(tab).catch((error: unknown) => {
      refused = { tab, said: errorText(error) };
    });
    await gather();
  }

  onChange(['tracked', 'postings', 'own'], gather);
  onTabChange(gather);
  onTabMove((moved) => {
    if (moved === undefined || isOurs(moved)) gather();
  });
  onMarksChange(gather);
  onSettings(gather);
  onAccess(gather);
  gather();
  return { facts, retry: gather, read };
}

/** Asks the page for a posting that may have got lost. Loads the code for it on demand. */
async function askPage(now: Facts): Promise<void> {
  if (!('tab' in now) || !now.tab) return;
  if (!now.state) await (await import('./ask-untold.ts')).askUntold(now.tab);
  // A frame that was removed from its page may not have reported it.
  else if (now.state.frame) await (await import('#src/page/access/check-frame.ts')).checkFrame(now.tab.id);
}

/** Loaded on demand. */
const readWhenAsked = async (tab: number) => (await import('#src/ui/read-tab.ts')).readTab(tab);

async function factsNow(search: string, refusedBy: (tab: number) => string | null): Promise<Facts> {
  try {
    return await gatherFacts(search, refusedBy);
  } catch (error) {
    return (await import('./closed-storage.ts')).closedFacts(error, search, refusedBy);
  }
}

async function gatherFacts(search: string, refusedBy: (tab: number) => string | null): Promise<PopupFacts> {
  const [shown, tracked, judging, chosen] = await Promise.all([
    shownFacts(search),
    trackedSkills(),
    judgingWith(namedTaxonomy()),
    settings(),
  ]);
  const { tab, state, posting } = shown;
  return {
    ...shown,
    ...ownFacts(tracked, judging, chosen),
    access: posting ? null : await accessTo({ tab, state, settings: chosen }),
    refused: tab && refusedBy(tab.id),
    now: Date.now(),
  };
}

/** Returns the last known access to the same posting's site. */
function accessBefore(before: Facts, { posting }: PopupFacts): SiteAccess | null {
  return 'tab' in before && before.posting?.id === posting?.id ? before.access : null;
}

/** Gathers the facts of the tab. */
async function shownFacts(search: string) {
  const tab = await shownTab(search);
  const { id, facts } = await tabFacts(tab);
  const shown = postingFacts(tab && id !== null ? await shownPosting(tab.id, id) : null);
  // Only a page without a posting lists recent ones.
  const recent = shown.posting ? [] : await recentPostings(RECENT);
  return { ...facts, ...shown, recent };
}

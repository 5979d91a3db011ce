import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { SKILL_FILES } from '#data/skills/index.ts';
import { followAccess } from '#src/access/follow-access.ts';
import { refreshBadges } from '#src/background/badge.ts';
import { findAnew, inTurn } from '#src/background/find-anew.ts';
import { buildFinder, type Finder } from '#src/background/finder.ts';
import { keepReading } from '#src/background/keep-reading.ts';
import { openWelcomeAtInstall } from '#src/background/open-welcome.ts';
import { sweepPostings } from '#src/background/sweep.ts';
import { keepInStep } from '#src/background/sync.ts';
import { forgetPage, pageChanged, pageLoads } from '#src/background/tab-pages.ts';
import { scoresOf } from '#src/lists/scores-of.ts';
import { tellLists } from '#src/lists/tell-lists.ts';
import { followSetting, forgetMarks, renewMarks, toggleMarks } from '#src/marks/tab-marks.ts';
import { onMessage } from '#src/messages.ts';
import { onChange } from '#src/store/changes.ts';
import { onSettings } from '#src/store/settings.ts';
import { onTabChange } from '#src/store/tabs.ts';

// Listeners are registered synchronously and nothing is kept in memory that cannot be made anew: the browser may
// stop the background at any moment and start it again for the next event.
export default defineBackground(() => {
  const { version } = browser.runtime.getManifest();
  let building: Promise<Finder> | null = null;
  const finder = () => {
    building ??= buildFinder(SKILL_FILES, version).catch((error: unknown) => {
      building = null;
      throw error;
    });
    return building;
  };
  /** One after the other: of two at once, the one that knows less could be the last to draw. */
  const refresh = (gone: readonly number[] = []) =>
    navigator.locks.request('badges', async () => refreshBadges((await finder()).taxonomy, gone));
  /** Brings the kept postings up to date with the taxonomy and the user's own skills; goes on where it was stopped. */
  const catchUp = inTurn(async () => {
    const current = finder();
    await findAnew(await current, () => building === current);
  });
  const sweep = () => sweepPostings(Date.now()).catch(() => undefined);

  onMessage('pageRead', async ({ data, sender }) => {
    const tab = sender.tab?.id;
    if (tab === undefined) return;
    const from = { tab, frame: sender.frameId ?? 0 };
    await keepReading(from, data.url, data.reading, finder, Date.now());
    // What was marked may have been drawn anew; where the marks cannot follow, they are gone.
    await renewMarks(tab).catch(() => forgetMarks(tab));
    await sweep();
  });
  // Only the background has the taxonomy as it finds skills: pages ask it to read a text that is no posting.
  onMessage('findSkills', async ({ data }) => (await finder()).findSkills(data));
  onMessage('findAnew', catchUp);
  onMessage('scoresOf', ({ data }) => scoresOf(data, async () => (await finder()).taxonomy));
  onChange(['tracked', 'postings'], () => refresh());
  onChange(['tracked', 'postings'], tellLists);
  onTabChange(refresh);
  onSettings(() => refresh());
  onSettings(tellLists);
  onSettings(followSetting);
  onChange(['own'], () => {
    building = null;
    return catchUp();
  });
  catchUp().catch(() => undefined);
  sweep();
  keepInStep();
  openWelcomeAtInstall();
  followAccess();
  browser.tabs.onRemoved.addListener(forgetPage);
  browser.tabs.onUpdated.addListener(async (tab, { status, title }) => {
    if (status === 'loading') await pageLoads(tab);
    if (status !== undefined || title !== undefined) await pageChanged(tab);
  });
  browser.commands.onCommand.addListener((command, tab) => {
    // Where the browser keeps a page closed there is nowhere to say so; the button in the popup does.
    if (command === 'toggle-marks' && tab?.id !== undefined) toggleMarks(tab.id).catch(() => {});
  });
});

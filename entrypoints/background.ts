import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { SKILL_FILES } from '#data/skills/index.ts';
import { refreshBadges } from '#src/background/badge.ts';
import { keepReading } from '#src/background/keep-reading.ts';
import { onMessage } from '#src/messages.ts';
import { skillFinder } from '#src/skills/find-skills.ts';
import { buildTaxonomy } from '#src/skills/taxonomy.ts';
import { onChange } from '#src/store/changes.ts';
import { clearTabState, onTabChange } from '#src/store/tabs.ts';

// Listeners are registered synchronously and nothing is kept in memory that cannot be made anew: the browser may
// stop the background at any moment and start it again for the next event.
export default defineBackground(() => {
  const taxonomy = buildTaxonomy(SKILL_FILES);
  const findSkills = skillFinder(taxonomy);
  const refresh = () => refreshBadges(taxonomy);

  onMessage('pageRead', async ({ data, sender }) => {
    const tab = sender.tab?.id;
    if (tab !== undefined) await keepReading(tab, data.url, data.reading, findSkills, Date.now());
  });
  onChange(['tracked', 'postings'], refresh);
  onTabChange(refresh);
  browser.tabs.onRemoved.addListener((tab) => clearTabState(tab));
  // A page that loads is no longer the one that was read; a content script tells anew what it holds.
  browser.tabs.onUpdated.addListener((tab, { status }) => {
    if (status === 'loading') clearTabState(tab);
  });
});

import { defineBackground } from 'wxt/utils/define-background';
import { answer } from '#src/background/answer.ts';
import { askedScores } from '#src/background/asked-scores.ts';
import { tabBadges } from '#src/background/badge.ts';
import { currentFinder } from '#src/background/current-finder.ts';
import { expectPosting } from '#src/background/expect-posting.ts';
import { followFormerSkills } from '#src/background/follow-former-skills.ts';
import { keepScriptsAtInstall } from '#src/background/further-scripts.ts';
import { keepPart } from '#src/background/keep-part.ts';
import { openWelcomeAtInstall } from '#src/background/open-welcome.ts';
import { packagedSkills } from '#src/background/packaged-skills.ts';
import { pageSettings } from '#src/background/page-settings.ts';
import { putScript } from '#src/background/put-script.ts';
import { readPage } from '#src/background/read-page.ts';
import { followReminders, remindOfSteps } from '#src/background/reminders.ts';
import { sweepPostings } from '#src/background/sweep.ts';
import { followSync } from '#src/background/sync.ts';
import { forgetPage, pageChanged, pageLoads } from '#src/background/tab-pages.ts';
import { whenQuiet } from '#src/background/when-quiet.ts';
import { browser } from '#src/browser.ts';
import { logError } from '#src/log-error.ts';
import { followAccess } from '#src/page/access/follow-access.ts';
import { tellPages } from '#src/page/access/page-settings.ts';
import { registerGranted } from '#src/page/access/register.ts';
import { tellLists } from '#src/page/lists/tell-lists.ts';
import { followSetting, forgetMarks, renewMarks, toggleMarks } from '#src/page/marks/tab-marks.ts';
import { onChange } from '#src/store/changes.ts';
import { closeStorage } from '#src/store/close-storage.ts';
import { packageBytes } from '#src/store/package-file.ts';
import { popupStore } from '#src/store/popup-store.ts';
import { onSettings } from '#src/store/settings.ts';
import { onTabChange } from '#src/store/tabs.ts';

// Registers listeners synchronously and keeps nothing in memory that cannot be rebuilt: the browser may stop the
// background at any moment and restart it for the next event.
export default defineBackground(() => {
  closeStorage();
  keepScriptsAtInstall();
  const { version } = browser.runtime.getManifest();
  const finder = currentFinder(
    packagedSkills,
    () => packageBytes('judging.bin'),
    version,
    (text) => browser.i18n.detectLanguage(text),
  );
  const judging = async () => (await finder.get()).judging;
  const badges = tabBadges(judging);
  const refresh = (gone?: readonly number[]) => badges.refresh(gone).catch(logError);
  const expect = (address?: string) => expectPosting(address, finder.get).catch(logError);
  const sweep = () => sweepPostings(Date.now()).catch(logError);
  const remind = () => whenQuiet(remindNow);
  const remindNow = () => remindOfSteps(Date.now()).catch(logError);
  const catchUp = () => finder.catchUp().catch(logError);

  answer('pageRead', async (said, sender) => {
    await readPage(said, sender, finder.get, Date.now(), badges.draw);
    // The page may have redrawn the marked text. If the marks cannot follow, they are removed.
    await renewMarks(sender.tab).catch(() => forgetMarks(sender.tab));
    whenQuiet(sweep);
  });
  answer('keepPart', (said) => keepPart(said, finder.get, Date.now()));
  answer('popupStore', popupStore);
  answer('pageSettings', (needs, sender) => {
    const given = pageSettings(needs, sender, Date.now());
    if (needs) expect(sender.url.href);
    return given;
  });
  answer('scriptNeeded', (script, sender) => putScript(script, sender, Date.now()));
  // Only the background loads the full taxonomy, so pages ask it to extract skills from other texts.
  answer('findSkills', async (ad) => (await finder.get()).findSkills(ad));
  answer('findAnew', finder.catchUp);
  answer('scoresOf', (ids, sender) => askedScores(ids, sender, judging, Date.now()));
  onChange(['tracked', 'postings'], () => refresh());
  onChange(['tracked', 'postings'], tellLists);
  onTabChange(refresh);
  onSettings(() => refresh());
  onSettings(tellLists);
  onSettings(followSetting);
  onSettings(tellPages);
  onSettings(remind);
  onChange(['postings'], remind);
  onChange(['own'], () => {
    finder.outdate();
    catchUp();
  });
  followFormerSkills(judging);
  openWelcomeAtInstall();
  followAccess();
  followReminders(remind);
  const beginSync = followSync();
  // A policy can block scripting. Reading on a click still works then.
  const register = () => registerGranted().catch(() => {});
  // Resumes work that was interrupted, and picks up changes made while the background was stopped.
  for (const act of [catchUp, sweep, remindNow, beginSync, register]) whenQuiet(act);
  browser.tabs.onRemoved.addListener(forgetPage);
  browser.tabs.onUpdated.addListener(async (tab, { status, title, url }) => {
    if (status === 'loading') expect(url);
    if (status === 'loading') await pageLoads(tab);
    if (status !== undefined || title !== undefined) await pageChanged(tab);
  });
  // Firefox for Android has no keyboard shortcuts for extensions.
  browser.commands?.onCommand.addListener((command, tab) => {
    // Fails silently on pages that the browser protects; the popup's button reports the same failure.
    if (command === 'toggle-marks' && tab?.id !== undefined) toggleMarks(tab.id).catch(() => {});
  });
});

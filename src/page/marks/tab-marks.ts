import { browser } from '#src/browser.ts';
import { sendMessage } from '#src/messages.ts';
import { type Place, TITLE } from '#src/skills/mention.ts';
import { ownSkillCheck, ownSkills } from '#src/store/own-skills.ts';
import { settings } from '#src/store/settings.ts';
import { shownPosting } from '#src/store/shown-postings.ts';
import { allTabStates, tabState } from '#src/store/tabs.ts';
import { markedLines } from './marked-lines.ts';
import { markedPosting, marksKey, type TabMarks, tabMarks } from './marked-posting.ts';
import { shareable } from './shareable.ts';

async function setTabMarks(tab: number, marks: TabMarks): Promise<void> {
  await browser.storage.session.set({ [marksKey(tab)]: marks });
}

/** Call this when a tab has loaded another page or was closed; its marks are gone then. */
export async function forgetMarks(tab: number): Promise<void> {
  await browser.storage.session.remove(marksKey(tab));
}

/**
 * Marks the recognised words of a posting in its tab on the user's request, and scrolls to `at`. Returns how
 * many were found. Rejects if neither the site's content script nor activeTab gives access to the page.
 */
export async function showMarks(tab: number, posting: string, at: Place | null): Promise<number> {
  return mark(tab, { posting, shown: true, asked: true }, at);
}

/**
 * Removes the marks on the user's request; this posting stays without them. A page that no longer answers has
 * none.
 */
export async function hideMarks(tab: number): Promise<void> {
  const marks = await tabMarks(tab);
  await takeAway(tab);
  if (marks) await setTabMarks(tab, { ...marks, shown: false, asked: true });
}

/** Toggles the marks of the posting in a tab. Does nothing if no posting was read. */
export async function toggleMarks(tab: number): Promise<void> {
  if ((await markedPosting(tab)) !== null) return hideMarks(tab);
  const posting = await postingIn(tab);
  if (posting !== null) await showMarks(tab, posting, null);
}

/**
 * Call this when a tab was read again. Restores the marks of the same posting; another posting in the same tab
 * follows the setting.
 */
export async function renewMarks(tab: number): Promise<void> {
  const [before, posting, always] = await Promise.all([tabMarks(tab), postingIn(tab), marksAlways()]);
  const isSame = before !== null && before.posting === posting;
  if (isSame && before.asked) {
    if (before.shown) await mark(tab, before, null);
  } else if (posting !== null && always) {
    await mark(tab, { posting, shown: true, asked: false }, null);
  } else if (before) {
    await takeAway(tab);
  }
}

/** Call this when the settings have changed: open pages follow, except where the user chose otherwise. */
export async function followSetting(): Promise<void> {
  const always = await marksAlways();
  const follow = async (tab: number) => {
    const marks = await tabMarks(tab);
    if (!marks?.asked && always !== Boolean(marks?.shown)) await renewMarks(tab);
  };
  // Ignores pages that cannot be marked, because nobody asked for these marks.
  const tabs = [...(await allTabStates()).keys()];
  await Promise.all(tabs.map((tab) => follow(tab).catch(() => forgetMarks(tab))));
}

async function mark(tab: number, marks: TabMarks, at: Place | null): Promise<number> {
  const { posting } = marks;
  const [shown, own] = await Promise.all([shownPosting(tab, posting), ownSkills()]);
  if (!shown) return 0;
  const { blocks } = shown;
  const { title, mentions } = shown.posting;
  const isOwn = await ownSkillCheck(own);
  const textOf = (block: number) => (block === TITLE ? title : (blocks[block]?.text ?? ''));
  const words = {
    lines: markedLines({ title, mentions: shareable(mentions, own, isOwn, textOf) }, blocks),
    at: at && { block: at.block, start: at.start },
  };
  // Other frames may run our script too; the words are in the frame where the posting was read.
  const frame = (await tabState(tab))?.frame?.id ?? 0;
  const show = () => sendMessage('showMarks', words, { tabId: tab, frameId: frame });
  const found = await show().catch(async () => {
    const target = { tabId: tab, frameIds: [frame] };
    await browser.scripting.executeScript({ target, files: ['/mark-page.js'] });
    return show();
  });
  if (found > 0) await setTabMarks(tab, marks);
  else await forgetMarks(tab);
  return found;
}

async function takeAway(tab: number): Promise<void> {
  await sendMessage('hideMarks', undefined, tab).catch(() => {});
  await forgetMarks(tab);
}

/** Returns the posting that a tab shows, or null. */
async function postingIn(tab: number): Promise<string | null> {
  const state = await tabState(tab);
  return state && 'posting' in state ? state.posting : null;
}

/** Whether the user wants every posting marked. */
const marksAlways = async (): Promise<boolean> => (await settings()).marks;

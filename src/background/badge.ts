import { browser } from 'wxt/browser';
import { compare } from '#src/match/compare.ts';
import type { Judging } from '#src/match/judging.ts';
import { knowledgeOf } from '#src/match/knowledge.ts';
import type { Band, Match } from '#src/match/match.ts';
import { isGap } from '#src/match/score.ts';
import { countedMentions } from '#src/store/counted-mentions.ts';
import { settings } from '#src/store/settings.ts';
import { shownPostings } from '#src/store/shown-postings.ts';
import { allTabStates } from '#src/store/tabs.ts';
import { trackedSkills } from '#src/store/tracked-skills.ts';
import { type Texts, textOf } from '#src/texts/texts.ts';
import { badgeTexts } from './badge-texts.ts';
import { oneRunAtATime } from './find-anew.ts';

/** What the toolbar button shows for a tab. */
export interface Badge {
  text: string;
  title: string;
  ground: string;
  ink: string;
}

const NAME = 'Gaplight';

/** Ground and ink of a badge: 4.5:1 at least. The colour is the band's; the title says it in words. */
const BAND_COLOURS: Record<Band, Pick<Badge, 'ground' | 'ink'>> = {
  strong: { ground: '#0c7164', ink: '#ffffff' },
  good: { ground: '#0c7164', ink: '#ffffff' },
  fair: { ground: '#f0a52a', ink: '#131a1c' },
  stretch: { ground: '#8a4f00', ink: '#ffffff' },
};

const NONE: Badge = { text: '', title: NAME, ...BAND_COLOURS.good };

/** The number of must-have gaps, or a check where there is none; nothing where nothing was compared. */
export function badgeFor({ asks, score, band }: Match, texts: Texts): Badge {
  if (score === null || band === null) return NONE;
  const gaps = asks.filter((ask) => (ask.tier === 'core' || ask.tier === 'must') && isGap(ask)).length;
  return {
    text: gaps ? String(gaps) : '✓',
    title: textOf(texts, 'badge.title', { name: NAME, band, score, gaps }),
    ...BAND_COLOURS[band],
  };
}

/**
 * Gives what draws all badges anew, one drawing after the other: of two at once, the one that knows less could be the
 * last to draw. What is asked while a drawing waits is answered by that one: a browser that restores a hundred tabs
 * asks a hundred times. `gone` are tabs of which nothing is known any more.
 */
export function badgeRefresher(judging: () => Promise<Judging>): (gone?: readonly number[]) => Promise<void> {
  let isWaiting = false;
  const allGone = new Set<number>();
  const draw = oneRunAtATime(async () => {
    isWaiting = false;
    const left = [...allGone];
    allGone.clear();
    await refreshBadges(await judging(), left);
  });
  let last = Promise.resolve();
  return (gone = []) => {
    for (const tab of gone) allGone.add(tab);
    if (!isWaiting) last = draw();
    isWaiting = true;
    return last;
  };
}

/** Brings the badge of every tab that was read up to date, and takes it from tabs of which nothing is known any more. */
async function refreshBadges(judging: Judging, gone: readonly number[]): Promise<void> {
  const [tabs, postings, tracked, { badge, emphasis, notPresumed, locale }] = await Promise.all([
    allTabStates(),
    shownPostings(),
    trackedSkills(),
    settings(),
  ]);
  const knowledge = knowledgeOf(tracked, judging, notPresumed);
  const world = { ...judging, knowledge, emphasis };
  await Promise.all(gone.filter((tab) => !tabs.has(tab)).map((tab) => show(tab, NONE)));
  await Promise.all(
    [...tabs.keys()].map(async (tab) => {
      const posting = postings.get(tab);
      if (!badge || !posting) return show(tab, NONE);
      const compared = { ...posting, mentions: countedMentions(posting) };
      return show(tab, badgeFor(compare(compared, world), await badgeTexts(locale)));
    }),
  );
}

async function show(tabId: number, { text, title, ground, ink }: Badge): Promise<void> {
  try {
    await Promise.all([
      browser.action.setBadgeText({ tabId, text }),
      browser.action.setTitle({ tabId, title }),
      browser.action.setBadgeBackgroundColor({ tabId, color: ground }),
      browser.action.setBadgeTextColor({ tabId, color: ink }),
    ]);
  } catch {
    // The tab was closed in the meantime: there is nothing left to show it on.
  }
}

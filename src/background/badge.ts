import { browser } from '#src/browser.ts';
import { type Compared, compare } from '#src/match/compare.ts';
import type { Judging } from '#src/match/judging.ts';
import { knowledgeOf } from '#src/match/knowledge.ts';
import type { Band, Match } from '#src/match/match.ts';
import { isGap } from '#src/match/score.ts';
import { countedMentions } from '#src/store/counted-mentions.ts';
import type { KeptPosting } from '#src/store/db.ts';
import { settings } from '#src/store/settings.ts';
import { shownPostings } from '#src/store/shown-postings.ts';
import { allTabStates } from '#src/store/tabs.ts';
import { trackedSkills } from '#src/store/tracked-skills.ts';
import { type Texts, textOf } from '#src/ui/texts/texts.ts';
import { badgeTexts } from './badge-texts.ts';

/** Content of the toolbar button for a tab. */
interface Badge {
  text: string;
  title: string;
  ground: string;
  ink: string;
}

const NAME = 'Gaplight';

/** Background and text colours, with a contrast of at least 4.5:1. The title repeats the band in words. */
const BAND_COLOURS: Record<Band, Pick<Badge, 'ground' | 'ink'>> = {
  strong: { ground: '#0c7164', ink: '#ffffff' },
  good: { ground: '#0c7164', ink: '#ffffff' },
  fair: { ground: '#f0a52a', ink: '#131a1c' },
  stretch: { ground: '#8a4f00', ink: '#ffffff' },
};

const NONE: Badge = { text: '', title: NAME, ...BAND_COLOURS.good };

/** Returns the number of must-have gaps, a check mark if there is none, or an empty badge without a score. */
export function badgeFor({ asks, score, band }: Match, texts: Texts): Badge {
  if (score === null || band === null) return NONE;
  const gaps = asks.filter((ask) => (ask.tier === 'core' || ask.tier === 'must') && isGap(ask)).length;
  return {
    text: gaps ? String(gaps) : '✓',
    title: textOf(texts, 'badge.title', { name: NAME, band, score, gaps }),
    ...BAND_COLOURS[band],
  };
}

/** Draws the tabs' badges. */
interface Badges {
  /**
   * Redraws all badges. Calls during a pending redraw share it: a browser restoring a hundred tabs asks a
   * hundred times. `gone`: tabs without known content.
   */
  refresh: (gone?: readonly number[]) => Promise<void>;
  /** Draws a tab's badge for a posting that the tab is about to show, if that is still so at its turn. */
  draw: DrawBadge;
}
export type DrawBadge = (
  tab: number,
  posting: BadgePosting,
  isStill: () => Promise<boolean>,
) => Promise<void>;

/** Data for a posting's badge, including the user's corrections. */
export type BadgePosting = Compared & Pick<KeptPosting, 'mentions' | 'notHere' | 'corrections'>;

/** Creates the drawing functions. Drawings run one after another, or an outdated one could be the last. */
export function tabBadges(judging: () => Promise<Judging>): Badges {
  let isWaiting = false;
  const allGone = new Set<number>();
  let last = Promise.resolve();
  const inTurn = (draw: () => Promise<void>) => {
    last = last.catch(() => undefined).then(draw);
    return last;
  };
  let refreshing = last;
  const refreshNow = () => {
    isWaiting = false;
    const left = [...allGone];
    allGone.clear();
    return refreshBadges(judging, left);
  };
  return {
    refresh(gone = []) {
      for (const tab of gone) allGone.add(tab);
      if (!isWaiting) refreshing = inTurn(refreshNow);
      isWaiting = true;
      return refreshing;
    },
    draw: (tab, posting, isStill) =>
      inTurn(async () => {
        const badge = (await drawer(judging))(posting);
        // Do not restore a badge that was removed since.
        if (await isStill()) await show(tab, badge);
      }),
  };
}

/** Updates the badge of every tab with a reading and clears tabs without known content. */
async function refreshBadges(judging: () => Promise<Judging>, gone: readonly number[]): Promise<void> {
  const [tabs, postings] = await Promise.all([allTabStates(), shownPostings()]);
  // Loads nothing if no tab shows a posting.
  const badgeOf = postings.size > 0 ? await drawer(judging) : null;
  const without = gone.filter((tab) => !tabs.has(tab));
  await Promise.all(
    [...without, ...tabs.keys()].map((tab) => {
      const posting = postings.get(tab);
      return show(tab, (posting && badgeOf?.(posting)) ?? NONE);
    }),
  );
}

/** Returns a function from a posting to its badge for the current skills and settings. */
async function drawer(judging: () => Promise<Judging>): Promise<(posting: BadgePosting) => Badge> {
  const [judged, tracked, set] = await Promise.all([judging(), trackedSkills(), settings()]);
  if (!set.badge) return () => NONE;
  const texts = await badgeTexts(set.locale);
  const world = {
    ...judged,
    knowledge: knowledgeOf(tracked, judged, set.notPresumed),
    emphasis: set.emphasis,
    circumstances: set.circumstances,
  };
  return (posting) => badgeFor(compare({ ...posting, mentions: countedMentions(posting) }, world), texts);
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
    // The tab has closed.
  }
}

import { browser } from 'wxt/browser';
import { compare } from '#src/match/compare.ts';
import type { Match } from '#src/match/match.ts';
import { isGap } from '#src/match/score.ts';
import type { Taxonomy } from '#src/skills/taxonomy.ts';
import { postingsById } from '#src/store/postings.ts';
import { allTabStates } from '#src/store/tabs.ts';
import { trackedSkills } from '#src/store/tracked-skills.ts';

/** What the toolbar button shows for a tab. */
export interface Badge {
  text: string;
  title: string;
  colour: string;
}

const NAME = 'Gaplight';
const GAP = '#d68000';
const HAVE = '#11897a';
const NONE: Badge = { text: '', title: NAME, colour: HAVE };

/** The number of must-have gaps, or a check where there is none; nothing where nothing was compared. */
export function badgeFor(match: Match): Badge {
  if (match.score === null) return NONE;
  const gaps = match.asks.filter((ask) => ask.need === 'required' && isGap(ask)).length;
  const title = gaps === 1 ? '1 must-have gap' : `${gaps || 'No'} must-have gaps`;
  return {
    text: gaps ? String(gaps) : '✓',
    title: `${NAME}: ${title}, score ${match.score}`,
    colour: gaps ? GAP : HAVE,
  };
}

/** Brings the badge of every tab that was read up to date. */
export async function refreshBadges(taxonomy: Taxonomy): Promise<void> {
  const [tabs, tracked] = await Promise.all([allTabStates(), trackedSkills()]);
  const ids = [...tabs.values()].flatMap((state) => ('posting' in state ? [state.posting] : []));
  const postings = await postingsById(ids);
  await Promise.all(
    [...tabs].map(([tab, state]) => {
      const saved = 'posting' in state ? postings.get(state.posting) : undefined;
      const asked = saved?.mentions.filter(({ skill }) => !saved.notHere.includes(skill));
      return show(tab, asked ? badgeFor(compare(asked, tracked, taxonomy)) : NONE);
    }),
  );
}

async function show(tabId: number, { text, title, colour }: Badge): Promise<void> {
  try {
    await Promise.all([
      browser.action.setBadgeText({ tabId, text }),
      browser.action.setTitle({ tabId, title }),
      browser.action.setBadgeBackgroundColor({ tabId, color: colour }),
      browser.action.setBadgeTextColor({ tabId, color: '#ffffff' }),
    ]);
  } catch {
    // The tab was closed in the meantime: there is nothing left to show it on.
  }
}

import type { Doubt } from '#src/match/match.ts';
import type { SiteAccess } from '#src/page/access/sites.ts';
import { wordCount } from '#src/posting/parts/few-words.ts';
import type { Unread } from '#src/posting/posting.ts';
import { skillName } from '#src/skills/taxonomy.ts';
import type { KeptPosting } from '#src/store/db.ts';
import { type Judged, matchOf } from '#src/ui/match-of.ts';
import { isRestricted } from '#src/ui/restricted.ts';
import type { StorageTrouble } from '#src/ui/storage-trouble.ts';
import { type AskRow, askRows } from './ask-row.ts';
import type { Facts, PopupFacts } from './facts.ts';
import { type Head, headOf } from './head.ts';
import { type LastRead, lastRead } from './last-read.ts';
import { type MatchView, matchView } from './match-view.ts';
import { type OtherNames, otherNames } from './other-names.ts';

/** Recent postings, shown on a page without one. */
export interface SeenBefore {
  /** The postings read last. */
  last: LastRead[];
  /** The user's side of a match, to score saved postings once they are loaded. */
  judged: Judged;
  now: number;
}

/** A skill to pick in the first form. */
export interface SkillToPick {
  skill: string;
  name: string;
}

/** The view of a posting with too little evidence for a score. */
export interface DoubtView {
  kind: 'doubt';
  doubt: Exclude<Doubt, 'untracked'>;
  head: Head;
  /** The text that was read: number of words, and the paragraphs. */
  words: number;
  text: string[];
  /** The requirements found. */
  rows: AskRow[];
  other: OtherNames;
}

type PortalSite = Extract<SiteAccess, { kind: 'portal' }>['site'];

/** The views of the popup; one shows at a time. */
export type PopupView =
  | { kind: 'loading'; tab: number | null }
  | { kind: 'storage'; trouble: StorageTrouble }
  | { kind: 'restricted'; before: SeenBefore }
  | { kind: 'refused'; said: string; tab: number }
  | { kind: 'not-read'; host: string | null; tab: number; before: SeenBefore }
  | { kind: 'site-off'; site: PortalSite; tab: number }
  | { kind: 'site-closed'; site: PortalSite; tab: number }
  | { kind: 'unread'; why: Exclude<Unread, 'loading' | 'off'>; url: string; tab: number; before: SeenBefore }
  | { kind: 'failed'; error: string; tab: number }
  | DoubtView
  | { kind: 'first-skills'; head: Head; choices: SkillToPick[] }
  | MatchView;

/** Chooses the view for the facts. Only a posting that was compared has a score. */
export function popupView(facts: Facts): PopupView {
  if ('loading' in facts) return { kind: 'loading', tab: null };
  if ('trouble' in facts) return { kind: 'storage', trouble: facts.trouble };
  return facts.posting ? postingView(facts, facts.posting) : pageView(facts);
}

function pageView(facts: PopupFacts): PopupView {
  const { tab, state, access, refused } = facts;
  const before = () => beforeOf(facts);
  if (!tab) return { kind: 'restricted', before: before() };
  const portal = access?.kind === 'portal' ? access : null;
  const isRead = state !== null && !('unread' in state && state.unread === 'off');
  if (portal?.off && !isRead) return { kind: 'site-off', site: portal.site, tab: tab.id };
  if (state && 'unread' in state && state.unread !== 'off') {
    if (state.unread === 'loading') return { kind: 'loading', tab: tab.id };
    return { kind: 'unread', why: state.unread, url: state.url, tab: tab.id, before: before() };
  }
  if (state && 'failed' in state) return { kind: 'failed', error: state.failed, tab: tab.id };
  if (tab.url !== null && isRestricted(tab.url)) return { kind: 'restricted', before: before() };
  if (refused !== null) return { kind: 'refused', said: refused, tab: tab.id };
  if (tab.loading) return { kind: 'loading', tab: tab.id };
  if (portal && !portal.open) return { kind: 'site-closed', site: portal.site, tab: tab.id };
  const host = tab.url === null ? null : new URL(tab.url).hostname;
  return { kind: 'not-read', host, tab: tab.id, before: before() };
}

function postingView(facts: PopupFacts, posting: KeptPosting): PopupView {
  const match = matchOf(posting, facts);
  const { score, band, doubt } = match;
  if (score !== null && band !== null) return matchView(facts, posting, { ...match, score, band });
  if (doubt === 'untracked') {
    const choices = match.asks
      .flatMap(({ skills }) => skills)
      .map((skill) => ({ skill, name: skillName(facts.taxonomy, skill) }));
    return { kind: 'first-skills', head: headOf(posting, facts.now), choices };
  }
  return {
    kind: 'doubt',
    doubt: doubt ?? 'nothing-asked',
    head: headOf(posting, facts.now),
    words: wordCount(facts.blocks),
    text: facts.blocks.map(({ text }) => text),
    rows: askRows(match, facts, posting),
    other: otherNames(posting, match, facts),
  };
}

function beforeOf({ recent, now, knowledge, taxonomy, judging, settings }: PopupFacts): SeenBefore {
  const judged = { knowledge, taxonomy, judging, settings };
  return { last: lastRead(recent, judged), judged, now };
}

import type { Ask, Cover, Match } from '#src/match/match.ts';
import { BAND_NAMES, isGap, lift } from '#src/match/score.ts';
import type { Report, ReportCell, ReportItem, ReportPart } from '#src/report/report.ts';
import { skillName, type Taxonomy } from '#src/skills/taxonomy.ts';
import type { KeptPosting } from '#src/store/db.ts';
import { allOf, dateOf, oneOf, points, yearsAsked } from '#src/ui/words.ts';

/** How far an ask is covered, in a word or two. */
export const COVER_WORDS: Record<Cover, string> = {
  have: 'have',
  short: 'fewer years',
  learning: 'learning',
  close: 'close',
  gap: 'gap',
};

/** The report of one posting: what it asks for, and what of it is missing. */
export function postingReport(posting: KeptPosting, match: Match, taxonomy: Taxonomy, now: number): Report {
  const { required, preferred } = sides(match);
  const list = (title: string, asks: Ask[]): ReportPart[] =>
    asks.length > 0
      ? [
          {
            title,
            note: `${coveredOf(asks)} covered`,
            items: gapsFirst(asks).map((ask) => item(ask, taxonomy)),
            table: null,
          },
        ]
      : [];
  const named = match.also.map(({ skill }) => skillName(taxonomy, skill));
  return {
    title: posting.title,
    lines: [
      ...[whereOf(posting), verdictOf(match)].filter(Boolean).map(text),
      ...(posting.url === '' ? [] : [{ text: posting.url, url: posting.url }]),
    ],
    parts: [
      ...list('Must-haves', required),
      ...list('Nice-to-haves', preferred),
      ...(named.length > 0 ? [{ title: 'Also named', note: allOf(named), items: [], table: null }] : []),
    ],
    made: madeOn(now),
  };
}

/** "72 of 100, good match: 6 of 8 must-haves, 2 of 5 nice-to-haves" */
export function verdictOf(match: Match): string {
  if (match.score === null || match.band === null) return 'Nothing was compared, so there is no score';
  const { required, preferred } = sides(match);
  const parts = [
    required.length > 0 && `${coveredOf(required)} must-haves`,
    preferred.length > 0 && `${coveredOf(preferred)} nice-to-haves`,
  ].filter((part) => part !== false);
  return `${match.score} of 100, ${BAND_NAMES[match.band].toLowerCase()}: ${parts.join(', ')}`;
}

/** "Northwind Pay, Berlin, Greenhouse" */
export const whereOf = ({ company, location, portal }: KeptPosting): string =>
  [company, location, portal].filter(Boolean).join(' · ');

/** Where a report comes from. */
export const madeOn = (now: number): string =>
  `Made by Gaplight on ${dateOf(now)}, in the browser, from the skills that are kept there.`;

/** A cell without an address. */
export const text = (words: string): ReportCell => ({ text: words, url: null });

function sides({ asks }: Match) {
  return {
    required: asks.filter(({ need }) => need === 'required'),
    preferred: asks.filter(({ need }) => need === 'preferred'),
  };
}

const coveredOf = (asks: readonly Ask[]) => `${asks.filter((ask) => !isGap(ask)).length} of ${asks.length}`;

function gapsFirst(asks: readonly Ask[]): Ask[] {
  return [...asks].sort((a, b) => lift(b) - lift(a));
}

function item(ask: Ask, taxonomy: Taxonomy): ReportItem {
  const { skills, years, cover } = ask;
  const notes = [
    years !== null && `${yearsAsked(years)} asked`,
    cover !== 'have' && cover !== 'gap' && COVER_WORDS[cover],
    isGap(ask) && `worth ${points(lift(ask))} points`,
  ].filter((note) => note !== false);
  return {
    done: !isGap(ask),
    name: oneOf(skills.map((id) => skillName(taxonomy, id))),
    note: notes.join(', '),
  };
}

import type { Report, ReportCell, ReportItem, ReportPart } from '#src/files/report/report.ts';
import { type Ask, type Band, type Match, TIERS } from '#src/match/match.ts';
import { bestStep, oneToLearn } from '#src/match/next-for.ts';
import { isGap, isGuess } from '#src/match/score.ts';
import { shownPoints } from '#src/match/shown-points.ts';
import { skillName, type Taxonomy } from '#src/skills/taxonomy.ts';
import type { KeptPosting } from '#src/store/db.ts';
import { coverWord } from '#src/ui/cover-told.ts';
import { factsTold } from '#src/ui/facts-told.ts';
import { experienceWords } from '#src/ui/match/experience-words.ts';
import { talliesOf, tallyNote, tierTallies, tierTitle } from '#src/ui/tiers-told.ts';
import { t } from '#src/ui/words/t.ts';
import { allOf, dateOf, oneOf, yearsAsked } from '#src/ui/words/words.ts';

/** Builds the report of one posting: its requirements by tier, and which are missing. */
export function postingReport(posting: KeptPosting, match: Match, taxonomy: Taxonomy, now: number): Report {
  const { asks, experience } = match;
  const tallies = talliesOf(asks);
  const shown = shownPoints(match);
  const hasCore = tallies.core.asked > 0;
  const tiers = TIERS.filter((tier) => tallies[tier].asked > 0).map((tier): ReportPart => {
    const mine = asks.filter((ask) => ask.tier === tier);
    return {
      title: tierTitle(tier, hasCore),
      note: tallyNote(tallies[tier]),
      items: [...mine.filter(isGap), ...mine.filter((ask) => !isGap(ask))].map((ask) =>
        item(ask, shown[asks.indexOf(ask)]?.lift ?? 0, taxonomy),
      ),
      table: null,
    };
  });
  const named = match.also.map(({ skill }) => skillName(taxonomy, skill));
  return {
    title: posting.title,
    lines: [
      ...[
        whereOf(posting),
        factsTold(posting.facts, posting.location, now).words.join(' · '),
        verdictOf(match),
        match.doubt === null && isGuess(match.asks) ? t('verdict.guess') : '',
        match.doubt === null ? experienceWords(experience) : '',
        nextLine(match, taxonomy),
      ]
        .filter(Boolean)
        .map(plainCell),
      ...(posting.url === '' ? [] : [{ text: posting.url, url: posting.url }]),
    ],
    parts: [
      ...tiers,
      ...(named.length > 0 ? [{ title: t('also.title'), note: allOf(named), items: [], table: null }] : []),
    ],
    made: madeOn(now),
  };
}

/**
 * Formats a match: "72 of 100, good match: 3 of 4 core, 6 of 8 other must-haves, 2 of 5 nice-to-haves", or why
 * there is no score.
 */
export function verdictOf({ score, band, doubt, asks }: Match): string {
  if (score === null || band === null) return t(`share.no-score.${doubt ?? 'nothing-asked'}`);
  const tallies = tierTallies(talliesOf(asks)).join(', ');
  return t('share.verdict', { score, band: bandWithin(band), tallies });
}

/** Names a band within a sentence: "good match". */
export const bandWithin = (band: Band): string => t('share.band', { band });

/** Names the two skills to learn first, as the popup does; empty if it names none. */
function nextLine(match: Match, taxonomy: Taxonomy): string {
  const names = bestStep(match)?.asks.map((ask) => skillName(taxonomy, oneToLearn(ask))) ?? [];
  return names.length === 0 ? '' : t('share.next', { names: allOf(names) });
}

/** Formats company, place and job site: "Northwind Pay, Berlin, Greenhouse". */
export const whereOf = ({ company, location, portal }: KeptPosting): string =>
  [company, location, portal].filter(Boolean).join(' · ');

export const madeOn = (now: number): string => t('share.made', { date: dateOf(now) });

/** Makes a cell without a link. */
export const plainCell = (words: string): ReportCell => ({ text: words, url: null });

function item(ask: Ask, worth: number, taxonomy: Taxonomy): ReportItem {
  const { skills, years, cover } = ask;
  const notes = [
    years !== null && t('share.asked', { years: yearsAsked(years) }),
    cover !== 'have' && cover !== 'gap' && coverWord(cover),
    isGap(ask) && worth > 0 && t('share.worth', { points: worth }),
  ].filter((note) => note !== false);
  return {
    done: !isGap(ask),
    name: oneOf(skills.map((id) => skillName(taxonomy, id))),
    note: notes.join(', '),
  };
}

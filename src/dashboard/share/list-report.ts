import type { Report } from '#src/files/report/report.ts';
import { skillName, type Taxonomy } from '#src/skills/taxonomy.ts';
import { leadingTally } from '#src/ui/tiers-told.ts';
import { t } from '#src/ui/words/t.ts';
import { allOf, dateOf, figure, oneOf, percent } from '#src/ui/words/words.ts';
import type { ListQuery } from '../postings/list-query.ts';
import type { ListedPosting } from '../postings/posting-list.ts';
import { bandWithin, madeOn, plainCell, whereOf } from './build-report.ts';
import type { ToldRows } from './told-rows.ts';

/** Maximum number of gaps listed in a report. */
const MOST_GAPS = 25;

/** Builds the report of a filtered list: the most frequent missing must-haves, and a line per posting. */
export function listReport(
  { rows, number: all, gaps }: ToldRows,
  query: ListQuery,
  taxonomy: Taxonomy,
  now: number,
): Report {
  const name = (skills: readonly string[]) => oneOf(skills.map((id) => skillName(taxonomy, id)));
  const left = all - rows.length;
  return {
    title: t('share.list-title', { n: all }),
    lines: [plainCell(filterWords(query, taxonomy))].filter(({ text: words }) => words !== ''),
    parts: [
      {
        title: t('share.most-missing'),
        note: gaps.length === 0 ? t('share.none-missing') : '',
        items: [],
        table:
          gaps.length === 0
            ? null
            : {
                head: [t('skills.head.name'), t('foot.postings'), t('figure.share')],
                rows: gaps
                  .slice(0, MOST_GAPS)
                  .map(({ skills, number }) => [
                    plainCell(name(skills)),
                    plainCell(figure(number)),
                    plainCell(percent(number / all)),
                  ]),
              },
      },
      {
        title: t('foot.postings'),
        note: left > 0 ? t('share.first-listed', { n: rows.length, more: left }) : '',
        items: [],
        table: {
          head: [t('order.title'), t('share.where'), t('order.when'), t('order.score'), t('share.gaps')],
          rows: rows.map(({ posting, match }) => [
            { text: posting.title, url: posting.url },
            plainCell(whereOf(posting)),
            plainCell(dateOf(posting.lastSeen)),
            plainCell(matchWords(match)),
            plainCell(match.gaps.map(name).join(', ') || '–'),
          ]),
        },
      },
    ],
    made: madeOn(now),
  };
}

/** Formats a match: "72 (good match, 3 of 4 core)". */
function matchWords({ score, band, tallies }: ListedPosting['match']): string {
  if (score === null || band === null) return '–';
  return `${score} (${[bandWithin(band), leadingTally(tallies)].filter(Boolean).join(', ')})`;
}

/** Describes the filters in words; empty if there are none. */
function filterWords(
  { bands, portal, skill, status, days, place, workplace, pay, postedDays, open, text: words }: ListQuery,
  taxonomy: Taxonomy,
): string {
  const parts = [
    status && t('share.filter-status', { status }),
    bands.length > 0 && oneOf(bands.map(bandWithin)),
    portal && t('share.filter-portal', { portal }),
    skill && t('share.filter-skill', { skill: skillName(taxonomy, skill) }),
    days !== null && t('share.filter-days', { n: days }),
    place && t('share.filter-place', { place }),
    workplace && t(`facts.place.${workplace}`),
    pay && t('share.filter-pay', { amount: `${figure(pay.least)} ${pay.currency}` }),
    postedDays !== null && t('share.filter-posted', { n: postedDays }),
    open && t('share.filter-open'),
    words && t('share.filter-words', { words }),
  ].filter((part) => typeof part === 'string' && part !== '');
  return parts.length > 0 ? t('share.filter', { which: allOf(parts as string[]) }) : '';
}

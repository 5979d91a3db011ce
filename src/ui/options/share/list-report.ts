import { BAND_NAMES } from '#src/match/score.ts';
import type { Report } from '#src/report/report.ts';
import { skillName, type Taxonomy } from '#src/skills/taxonomy.ts';
import { statusWord } from '#src/ui/progress/status-words.ts';
import { leadingTally } from '#src/ui/tiers-told.ts';
import { allOf, count, dateOf, figure, oneOf } from '#src/ui/words.ts';
import type { ListQuery } from '../postings/list-query.ts';
import type { PostingRow } from '../postings/posting-list.ts';
import { madeOn, text, whereOf } from './build-report.ts';

/** So many postings and gaps are told one by one: a report is to be read. */
const [MOST_POSTINGS, MOST_GAPS] = [500, 25];

/** The report of the postings that a filter shows: which must-haves are missing most, and a line each. */
export function listReport(
  rows: readonly PostingRow[],
  query: ListQuery,
  taxonomy: Taxonomy,
  now: number,
): Report {
  const gaps = commonGaps(rows);
  const name = (skills: readonly string[]) => oneOf(skills.map((id) => skillName(taxonomy, id)));
  const left = rows.length - MOST_POSTINGS;
  return {
    title: `Gaps in ${count(rows.length, 'posting')}`,
    lines: [text(filterWords(query, taxonomy))].filter(({ text: words }) => words !== ''),
    parts: [
      {
        title: 'Core skills and must-haves that are missing most',
        note: gaps.length === 0 ? 'None: you have all must-haves.' : '',
        items: [],
        table:
          gaps.length === 0
            ? null
            : {
                head: ['Skill', 'Postings', 'Share'],
                rows: gaps
                  .slice(0, MOST_GAPS)
                  .map(({ skills, number }) => [
                    text(name(skills)),
                    text(figure(number)),
                    text(`${figure((100 * number) / rows.length)}%`),
                  ]),
              },
      },
      {
        title: 'Postings',
        note: left > 0 ? `The first ${figure(MOST_POSTINGS)}; ${figure(left)} more are not listed.` : '',
        items: [],
        table: {
          head: ['Posting', 'Where', 'Seen', 'Match', 'Core and must-have gaps'],
          rows: rows
            .slice(0, MOST_POSTINGS)
            .map(({ posting, match }) => [
              { text: posting.title, url: posting.url },
              text(whereOf(posting)),
              text(dateOf(posting.lastSeen)),
              text(matchWords(match)),
              text(match.gaps.map(name).join(', ') || '–'),
            ]),
        },
      },
    ],
    made: madeOn(now),
  };
}

/** "72 (good match, 3 of 4 core)" */
function matchWords({ score, band, tallies }: PostingRow['match']): string {
  if (score === null || band === null) return '–';
  return `${score} (${[BAND_NAMES[band].toLowerCase(), leadingTally(tallies)].filter(Boolean).join(', ')})`;
}

function commonGaps(rows: readonly PostingRow[]): { skills: string[]; number: number }[] {
  const found = new Map<string, { skills: string[]; number: number }>();
  for (const skills of rows.flatMap(({ match }) => match.gaps)) {
    const key = [...skills].sort().join(' ');
    const gap = found.get(key);
    if (gap) gap.number += 1;
    else found.set(key, { skills, number: 1 });
  }
  return [...found.values()].sort((a, b) => b.number - a.number);
}

/** What a filter lets through, in words; empty for all. */
function filterWords(
  { bands, portal, skill, status, days, text: words }: ListQuery,
  taxonomy: Taxonomy,
): string {
  const parts = [
    status && (status === 'any-told' ? 'saved or further' : statusWord(status).toLowerCase()),
    bands.length > 0 && oneOf(bands.map((band) => BAND_NAMES[band].toLowerCase())),
    portal && `on ${portal}`,
    skill && `asking for ${skillName(taxonomy, skill)}`,
    days !== null && `seen in the last ${count(days, 'day')}`,
    words && `with “${words}”`,
  ].filter((part) => typeof part === 'string' && part !== '');
  return parts.length > 0 ? `Only postings: ${allOf(parts as string[])}` : '';
}

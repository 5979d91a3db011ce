import type { Report, ReportPart } from '#src/files/report/report.ts';
import type { Ask } from '#src/match/match.ts';
import { coverWord } from '#src/ui/cover-told.ts';
import { tierWord } from '#src/ui/tiers-told.ts';
import { t } from '#src/ui/words/t.ts';
import { yearsAsked } from '#src/ui/words/words.ts';
import type { ComparedAsk, Comparison } from '../compare/comparison.ts';
import { madeOn, plainCell, verdictOf, whereOf } from './build-report.ts';

export function comparisonReport(comparison: Comparison, now: number): Report {
  const { postings, shared, single, covered } = comparison;
  const table = (title: string, asks: readonly ComparedAsk[]): ReportPart[] =>
    asks.length === 0
      ? []
      : [
          {
            title,
            note: '',
            items: [],
            table: {
              head: [t('skills.head.name'), ...postings.map(({ posting }) => posting.title)],
              rows: asks.map(({ name, cells }) => [
                plainCell(name),
                ...cells.map((cell) => plainCell(cellWords(cell))),
              ]),
            },
          },
        ];
  return {
    title: t('share.compared', { n: postings.length }),
    lines: [],
    parts: [
      {
        title: t('foot.postings'),
        note: '',
        items: [],
        table: {
          head: [t('order.title'), t('share.where'), t('order.score')],
          rows: postings.map(({ posting, match }) => [
            { text: posting.title, url: posting.url },
            plainCell(whereOf(posting)),
            plainCell(verdictOf(match)),
          ]),
        },
      },
      ...table(t('compare.shared-gaps'), shared),
      ...table(t('compare.single-gaps'), single),
      ...table(t('have.title'), covered),
    ],
    made: madeOn(now),
  };
}

/** Formats a cell: "gap, core, 3+ years", or a dash if it is not required. */
function cellWords(ask: Ask | null): string {
  if (!ask) return '–';
  return [coverWord(ask.cover), tierWord(ask.tier), ask.years !== null && yearsAsked(ask.years)]
    .filter(Boolean)
    .join(', ');
}

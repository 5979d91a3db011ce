import { progressOf } from '#src/posting/progress/progress.ts';
import type { KeptPosting } from '#src/store/db.ts';
import type { PostingColumn } from '#src/store/settings.ts';
import { factParts } from '#src/ui/facts-told.ts';
import { t } from '#src/ui/words/t.ts';

interface Props {
  posting: KeptPosting;
  columns: readonly PostingColumn[];
  now: number;
}

/** A text below a title. `column`: the column that shows it instead, where that is chosen and fits. */
interface Detail {
  text: string;
  column?: PostingColumn;
}

/** Company, place and terms, as far as they fit. "Closed" comes first so that it is never cut off. */
export function RowDetails({ posting, columns, now }: Props) {
  const { closed, posted, closes, employment, workplace, pay } = partsOf(posting, now);
  const detail = (column?: PostingColumn) => (text: string) => ({ text, ...(column && { column }) });
  const { resume } = progressOf(posting);
  const deadline = closes.map(detail(closed ? undefined : 'closes'));
  const all: Detail[] = [
    ...(closed ? deadline : []),
    ...[posting.company].map(detail()),
    ...[posting.location].map(detail('place')),
    ...[...posted].map(detail()),
    ...(closed ? [] : deadline),
    ...employment.map(detail()),
    ...workplace.map(detail('place')),
    ...pay.map(detail('pay')),
    ...(resume && columns.includes('resume') ? [t('progress.resume-is', { resume })] : []).map(
      detail('resume'),
    ),
  ].filter(({ text }) => text !== '');
  return (
    <span class="note dotted" title={all.map(({ text }) => text).join(' · ')}>
      {all.map(({ text, column }, i) => (
        <span
          key={i}
          class={closed && i === 0 ? 'closed' : column && columns.includes(column) ? 'has-column' : undefined}
        >
          {text}
        </span>
      ))}
    </span>
  );
}

/** The cell of a column for place, pay, the last day to apply or the résumé sent. */
export function FactCell({ column, posting, now }: Omit<Props, 'columns'> & { column: PostingColumn }) {
  const { closes, workplace, pay } = partsOf(posting, now);
  const texts = {
    place: [posting.location, ...workplace].filter(Boolean),
    pay,
    closes,
    resume: [progressOf(posting).resume ?? ''],
  };
  const [first = '', ...others] = texts[column as keyof typeof texts];
  return (
    <td class={column}>
      <span title={first}>{first}</span>
      {others.length > 0 && <span class="note">{others.join(', ')}</span>}
    </td>
  );
}

const partsOf = ({ facts, location }: KeptPosting, now: number) => factParts(facts, location, now);

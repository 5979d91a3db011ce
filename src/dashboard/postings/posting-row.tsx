import { linkAddress } from '#src/posting/identity/address.ts';
import { skillName, type Taxonomy } from '#src/skills/taxonomy.ts';
import type { PostingColumn } from '#src/store/settings.ts';
import { Icon } from '#src/ui/components/icon.tsx';
import { otherAdWords } from '#src/ui/other-ad.ts';
import { linkTo } from '#src/ui/route.ts';
import { leadingTally } from '#src/ui/tiers-told.ts';
import { t } from '#src/ui/words/t.ts';
import { allOf, dateOf, dayOf, figure, oneOf } from '#src/ui/words/words.ts';
import { SelectCell } from '../grid/select-cell.tsx';
import { FactCell, RowDetails } from './row-facts.tsx';
import { ScoreMark } from './score-mark.tsx';
import type { ShownRow as Row } from './shown-list.ts';
import { StatusCell } from './status-cell.tsx';

interface Props {
  row: Row;
  /** Its row number in the whole table, counting the header as 1. */
  rowIndex: number;
  selected: boolean;
  forget: () => void;
  /** Opens the editor of a posting's application status. */
  edit: (id: string) => void;
  columns: readonly PostingColumn[];
  taxonomy: Taxonomy;
  now: number;
}

/** Maximum number of gaps to name; the rest is a count. */
const NAMED = 3;

/** A row of the list: score, posting, the chosen columns, and actions. */
export function PostingRow({ row, rowIndex, selected, forget, edit, columns, taxonomy, now }: Props) {
  const { posting, match } = row;
  const title = posting.title || t('posting.untitled');
  const band = match.band && t(`band.short.${match.band}`);
  const why = band === null ? '' : leadingTally(match.tallies);
  return (
    <tr aria-rowindex={rowIndex} class={selected ? 'is-selected' : undefined}>
      <SelectCell label={t('row.select', { title })} selected={selected} />
      <td class="match" title={[band, why].filter(Boolean).join(', ')}>
        <span class="match-in">
          <ScoreMark score={match.score} />
          <span>
            {band ?? <span class="quiet">{t('posting.no-score')}</span>}
            {band && <span class="note">{why}</span>}
          </span>
        </span>
      </td>
      <th scope="row">
        <a href={linkTo('postings', [posting.id])} data-cell="title" title={title}>
          {title}
        </a>
        <RowDetails posting={posting} columns={columns} now={now} />
      </th>
      {columns.map((column) => (
        <ColumnCell
          key={column}
          column={column}
          row={row}
          title={title}
          edit={edit}
          taxonomy={taxonomy}
          now={now}
        />
      ))}
      <td class="end">
        <RowActions row={row} title={title} forget={forget} />
      </td>
    </tr>
  );
}

type CellProps = Pick<Props, 'row' | 'edit' | 'taxonomy' | 'now'> & { column: PostingColumn; title: string };

function ColumnCell({ column, row, title, edit, taxonomy, now }: CellProps) {
  const { posting, match } = row;
  if (column === 'gaps') {
    return (
      <td class="gaps">
        <Gaps match={match} taxonomy={taxonomy} />
      </td>
    );
  }
  if (column === 'status') {
    return (
      <td class="status">
        <StatusCell posting={posting} title={title} edit={edit} now={now} />
      </td>
    );
  }
  if (column === 'when') return <SeenCell row={row} now={now} />;
  return <FactCell column={column} posting={posting} now={now} />;
}

function SeenCell({ row: { posting, otherAds = [] }, now }: Pick<Props, 'row' | 'now'>) {
  return (
    <td class="when">
      <span title={dateOf(posting.lastSeen)}>{dayOf(posting.lastSeen, now)}</span>
      <span
        class="note"
        title={[posting.portal, ...otherAds.map((other) => otherAdWords(other, posting))].join('\n')}
      >
        {posting.portal}
        {otherAds.length > 0 && ` +${figure(otherAds.length)}`}
        {otherAds.length > 0 && (
          <span class="visually-hidden">
            {': '}
            {allOf(otherAds.map((other) => otherAdWords(other, posting)))}
          </span>
        )}
      </span>
    </td>
  );
}

function Gaps({ match: { gaps, tallies }, taxonomy }: { match: Row['match']; taxonomy: Taxonomy }) {
  const asked = tallies.core.asked + tallies.must.asked;
  if (asked === 0) return <span class="quiet">{t('row.none-named')}</span>;
  if (gaps.length === 0) {
    return (
      <>
        <span class="names have">{t('row.no-gaps')}</span>
        <span class="note">{t('row.has-all', { n: asked })}</span>
      </>
    );
  }
  const names = gaps.map((skills) => oneOf(skills.map((id) => skillName(taxonomy, id))));
  return (
    <>
      <span class="names" title={names.join(', ')}>
        {names.slice(0, NAMED).join(', ')}
        {names.length > NAMED && ` +${figure(names.length - NAMED)}`}
      </span>
      <span class="note">
        {t('row.has-some', { had: figure(asked - gaps.length), asked: figure(asked) })}
      </span>
    </>
  );
}

function RowActions({ row: { posting }, title, forget }: Pick<Props, 'row' | 'forget'> & { title: string }) {
  return (
    <span class="row-actions">
      {posting.url !== '' && (
        <a
          class="button plain square"
          data-cell="open"
          href={linkAddress(posting.url)}
          target="_blank"
          rel="noopener noreferrer"
          aria-label={t('row.open', { title, portal: posting.portal })}
          title={t('row.open-on', { portal: posting.portal })}
        >
          <Icon name="out" turns />
        </a>
      )}
      <button
        type="button"
        class="button plain square"
        data-cell="forget"
        aria-label={t('row.forget-this', { title })}
        title={t('row.forget')}
        onClick={forget}
      >
        <Icon name="x" />
      </button>
    </span>
  );
}

import { CoverDot } from '#src/ui/cover-dot.tsx';
import { Icon } from '#src/ui/icon.tsx';
import { t } from '#src/ui/t.ts';
import { figure } from '#src/ui/words.ts';
import type { AskRow } from './ask-row.ts';
import { GivenOf } from './given-of.tsx';
import type { TierPart } from './match-view.ts';
import { ReasonText } from './reason-text.tsx';
import { reasonFor } from './whole-reason.ts';

interface Props {
  title: string;
  part: TierPart;
  /** Opens the line of a requirement with its evidence. */
  open: (key: string) => void;
}

/** Lists one tier's requirements with the points each gives of its worth. */
export function AddsUpLines({ title, part: { rows, given, worth }, open }: Props) {
  return (
    <section>
      <div class="list-head">
        <h2>{title}</h2>
        <span class="num">{t('given-of.plain', { given: figure(given), worth: figure(worth) })}</span>
      </div>
      <ul class="lines">
        {rows.map((row) => (
          <li key={row.key}>
            <Line row={row} open={open} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Line({ row, open }: { row: AskRow; open: Props['open'] }) {
  const full = row.given === row.worth;
  const reason = reasonFor(row.from.ask, row.from.world);
  return (
    <button type="button" class="sum-line" title={t('adds-up.show-line')} onClick={() => open(row.key)}>
      <CoverDot cover={row.cover} credit={row.credit} />
      <span>
        <b>{row.label}</b>
        {reason && (
          <span class="note">
            <ReasonText reason={reason} />
          </span>
        )}
      </span>
      <span class={full ? 'pts num' : 'pts num gap'}>
        {row.worth === 0 ? t('adds-up.under-one') : <GivenOf given={row.given} worth={row.worth} />}
      </span>
      <Icon name="chevron" turns />
    </button>
  );
}

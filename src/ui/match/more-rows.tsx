import { CoverDot } from '#src/ui/components/cover-dot.tsx';
import { Icon } from '#src/ui/components/icon.tsx';
import { t } from '#src/ui/words/t.ts';
import { gain } from '#src/ui/words/words.ts';
import { AskList } from './ask-list.tsx';
import type { AskRow } from './ask-row.ts';

interface Props {
  rows: readonly AskRow[];
  posting: string | null;
  /** Whether the user has these skills; otherwise they are the lightest gaps. */
  isHad?: boolean;
}

/** Names the rest of a tier in one or two lines, and expands to one line each. */
export function MoreRows({ rows, posting, isHad = false }: Props) {
  const lift = isHad ? 0 : rows.reduce((sum, row) => sum + row.lift, 0);
  const credit = rows.reduce((sum, row) => sum + row.credit, 0) / rows.length;
  const names = rows.map(({ chosen, label }) => chosen?.name ?? label).join(', ');
  return (
    <details class={isHad ? 'more-rows is-had' : 'more-rows'}>
      <summary>
        {isHad && <CoverDot ask={{ cover: 'have', credit }} />}
        <span class="more-names">
          {!isHad && <b>{t('first.more', { n: rows.length })}</b>}{' '}
          <span class={isHad ? undefined : 'note'}>{names}</span>
        </span>
        <span class="worth" title={t('lift.title-all', { lift })}>
          {lift > 0 && gain(lift)}
        </span>
        <Icon name="chevron" />
      </summary>
      <AskList rows={rows} posting={posting} isSaid={!isHad} />
    </details>
  );
}

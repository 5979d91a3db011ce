import { Icon } from '#src/ui/icon.tsx';
import { t } from '#src/ui/t.ts';
import { gain } from '#src/ui/words.ts';
import { AskList } from './ask-list.tsx';
import type { AskRow } from './ask-row.ts';

interface Props {
  gaps: readonly AskRow[];
  posting: string | null;
}

/** The gaps of a tier that decide least, in two lines: their names, and what all of them would add. */
export function MoreGaps({ gaps, posting }: Props) {
  const lift = gaps.reduce((sum, gap) => sum + gap.lift, 0);
  return (
    <details class="more-gaps">
      <summary>
        <span class="more-names">
          <b>{t('first.more', { n: gaps.length })}</b>{' '}
          <span class="note">{gaps.map(({ label }) => label).join(', ')}</span>
        </span>
        <span class="worth" title={t('lift.title-all', { lift })}>
          {lift > 0 && gain(lift)}
        </span>
        <Icon name="chevron" />
      </summary>
      <AskList rows={gaps} posting={posting} isMany isSaid />
    </details>
  );
}

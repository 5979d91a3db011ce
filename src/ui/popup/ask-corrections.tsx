import { t } from '#src/ui/t.ts';
import type { AskRow } from './ask-row.ts';
import { correctAsk, setAside } from './popup-actions.ts';
import { RowAction } from './row-action.tsx';

/** Corrections to a requirement of this posting, if it was misread or counts differently for the user. */
export function AskCorrections({ row, posting }: { row: AskRow; posting: string }) {
  const { skills, tier, need, correction, from } = row;
  return (
    <div class="buttons as-links">
      {!from.ask.isSure && (
        <RowAction plain act={() => correctAsk(posting, row, 'asked')}>
          {t('correct.asked')}
        </RowAction>
      )}
      {correction === 'not-core' && (
        <RowAction plain act={() => correctAsk(posting, row, null)}>
          {t('correct.core')}
        </RowAction>
      )}
      {correction === 'nice' && (
        <RowAction plain act={() => correctAsk(posting, row, null)}>
          {t('correct.must')}
        </RowAction>
      )}
      {tier === 'core' && (
        <RowAction plain act={() => correctAsk(posting, row, 'not-core')}>
          {t('correct.not-core')}
        </RowAction>
      )}
      {need === 'required' && tier !== 'practice' && (
        <RowAction plain act={() => correctAsk(posting, row, 'nice')}>
          {t('correct.nice')}
        </RowAction>
      )}
      <RowAction plain act={() => setAside(posting, skills)}>
        {t(skills.length > 1 ? 'correct.not-skills' : 'correct.not-a-skill')}
      </RowAction>
    </div>
  );
}

import type { AskRow } from './ask-row.ts';
import { correct, setAside } from './popup-actions.ts';
import { RowAction } from './row-action.tsx';

/** What one can say of an ask where it is read wrongly, or counts otherwise for oneself. It holds for this posting. */
export function Corrections({ row, posting }: { row: AskRow; posting: string }) {
  const { skills, tier, need, correction } = row;
  return (
    <div class="buttons as-links">
      {correction === 'not-core' && (
        <RowAction plain act={() => correct(posting, row, null)}>
          Core after all
        </RowAction>
      )}
      {correction === 'nice' && (
        <RowAction plain act={() => correct(posting, row, null)}>
          Must-have after all
        </RowAction>
      )}
      {tier === 'core' && (
        <RowAction plain act={() => correct(posting, row, 'not-core')}>
          Not core for me
        </RowAction>
      )}
      {need === 'required' && tier !== 'practice' && (
        <RowAction plain act={() => correct(posting, row, 'nice')}>
          Only nice-to-have here
        </RowAction>
      )}
      <RowAction plain act={() => setAside(posting, skills)}>
        {skills.length > 1 ? 'Not skills here' : 'Not a skill here'}
      </RowAction>
    </div>
  );
}

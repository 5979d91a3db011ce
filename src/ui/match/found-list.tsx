import { t } from '#src/ui/words/t.ts';
import { AskList } from './ask-list.tsx';
import type { AskRow } from './ask-row.ts';

interface Props {
  rows: readonly AskRow[];
  posting: string;
}

/** Lists the skills found in a posting without a score, each with its evidence. */
export function FoundList({ rows, posting }: Props) {
  if (rows.length === 0) return null;
  return (
    <section>
      <div class="list-head">
        <h2>{t('doubt.found')}</h2>
        <span>{t('n-skills', { n: rows.length })}</span>
      </div>
      <AskList rows={rows} posting={posting} />
    </section>
  );
}

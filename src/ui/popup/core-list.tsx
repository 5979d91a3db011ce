import { t } from '#src/ui/t.ts';
import { AskList } from './ask-list.tsx';
import { GroupHead } from './group-head.tsx';
import type { TierPart } from './match-view.ts';

interface Props {
  part: TierPart;
  posting: string | null;
  /** Whether so much is asked for that two share a line. */
  isMany: boolean;
}

/** What the job is about: each core skill, had or not, the one that decides most first. */
export function CoreList({ part: { rows, gaps }, posting, isMany }: Props) {
  const tally = { had: rows.length - gaps.length, asked: rows.length };
  return (
    <section aria-labelledby="core">
      <GroupHead id="core" title={t('core.title')} tally={tally} points={gaps.length > 0} />
      <AskList rows={rows} posting={posting} isMany={isMany} />
    </section>
  );
}

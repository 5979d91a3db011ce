import { t } from '#src/ui/t.ts';
import { useLoaded } from '#src/ui/use-loaded.ts';
import { AskList } from './ask-list.tsx';
import { GroupHead } from './group-head.tsx';
import type { TierPart } from './match-view.ts';

/** Only needed for a posting with many requirements. */
const moreRows = async () => (await import('./more-rows.tsx')).MoreRows;

interface Props {
  part: TierPart;
  posting: string | null;
  /** Whether the view is so full that covered skills share one line. */
  isFull: boolean;
}

/** Lists the core skills: first the gaps, then the skills the user has. */
export function CoreList({ part: { rows, gaps }, posting, isFull }: Props) {
  const had = rows.filter(({ isGap }) => !isGap);
  const isFolded = isFull && had.length > 1;
  const MoreRows = useLoaded(moreRows, isFolded);
  const tally = { had: had.length, asked: rows.length };
  return (
    <section aria-labelledby="core">
      <GroupHead id="core" title={t('core.title')} tally={tally} points={gaps.length > 0} />
      <AskList rows={isFolded ? gaps : [...gaps, ...had]} posting={posting} />
      {isFolded && MoreRows && <MoreRows rows={had} posting={posting} isHad />}
    </section>
  );
}

import { useLoaded } from '#src/ui/hooks/use-loaded.ts';
import { AskList } from './ask-list.tsx';
import { GroupHead } from './group-head.tsx';
import type { TierPart } from './match-view.ts';

/** Only needed for a posting with many requirements. */
const moreRows = async () => (await import('./more-rows.tsx')).MoreRows;

/** Maximum gaps of a tier shown at once. A rest smaller than SPARED is shown too. */
const SHOWN = 8;
const SPARED = 5;

interface Props {
  title: string;
  part: TierPart;
  posting: string | null;
}

/** Lists the gaps of one tier, the heaviest first. Hidden if there are none. */
export function GapList({ title, part: { gaps, rows }, posting }: Props) {
  const shown = gaps.length < SHOWN + SPARED ? gaps.length : SHOWN;
  const MoreRows = useLoaded(moreRows, shown < gaps.length);
  if (gaps.length === 0) return null;
  const tally = { had: rows.length - gaps.length, asked: rows.length };
  return (
    <section>
      <GroupHead title={title} tally={tally} points />
      <AskList rows={gaps.slice(0, shown)} posting={posting} isSaid />
      {MoreRows && shown < gaps.length && <MoreRows rows={gaps.slice(shown)} posting={posting} />}
    </section>
  );
}

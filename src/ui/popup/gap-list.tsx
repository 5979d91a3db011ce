import { AskLine } from './ask-line.tsx';
import { GroupHead } from './group-head.tsx';
import type { TierPart } from './match-view.ts';

interface Props {
  title: string;
  part: TierPart;
  posting: string | null;
  /** Whether so much is missing that two gaps share a line. */
  isMany: boolean;
}

/** The gaps of one tier, the one that decides most first; nothing where there are none. */
export function GapList({ title, part: { gaps, rows }, posting, isMany }: Props) {
  if (gaps.length === 0) return null;
  return (
    <section>
      <GroupHead title={title} tally={{ had: rows.length - gaps.length, asked: rows.length }} points />
      <div class={isMany ? 'ask-list is-many' : 'ask-list'}>
        {gaps.map((row) => (
          <AskLine key={row.key} row={row} posting={posting} isSaid />
        ))}
      </div>
    </section>
  );
}

import { tallyWords } from '#src/ui/tiers-told.ts';
import { GapItem } from './gap-item.tsx';
import type { TierPart } from './match-view.ts';

interface Props {
  title: string;
  part: TierPart;
  posting: string | null;
}

/** The gaps of one tier, the one that decides most first; nothing where there are none. */
export function GapList({ title, part: { gaps, rows }, posting }: Props) {
  if (gaps.length === 0) return null;
  return (
    <section>
      <div class="group-head">
        <h2>{title}</h2>
        <span>you have {tallyWords({ had: rows.length - gaps.length, asked: rows.length })}</span>
      </div>
      {gaps.map((row) => (
        <GapItem key={row.key} row={row} posting={posting} />
      ))}
    </section>
  );
}

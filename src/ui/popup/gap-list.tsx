import type { TrackedSkill } from '#src/skills/tracked-skill.ts';
import { points } from '#src/ui/words.ts';
import { GapItem } from './gap-item.tsx';
import type { Part } from './match-view.ts';

interface Props {
  title: string;
  part: Part;
  posting: string;
  tracked: readonly TrackedSkill[];
  /** The key of the row that is open at first. */
  open: string | undefined;
}

/** The gaps of one kind, by what they are worth; nothing where there are none. */
export function GapList({ title, part: { gaps, rows }, posting, tracked, open }: Props) {
  if (gaps.length === 0) return null;
  const worth = gaps.reduce((sum, gap) => sum + gap.lift, 0);
  return (
    <section>
      <div class="group-head">
        <h2>{title}</h2>
        <span>
          {gaps.length} of {rows.length}, worth {points(worth)}
        </span>
      </div>
      {gaps.map((gap) => (
        <GapItem key={gap.key} gap={gap} posting={posting} tracked={tracked} open={gap.key === open} />
      ))}
    </section>
  );
}

import type { TrackedSkill } from '#src/skills/tracked-skill.ts';
import { GapActions } from '#src/ui/popup/gap-actions.tsx';
import { GapSummary } from '#src/ui/popup/gap-item.tsx';
import type { GapRow, Part } from '#src/ui/popup/match-view.ts';
import { Quoted } from '#src/ui/popup/quoted.tsx';
import { points } from '#src/ui/words.ts';

interface ListProps {
  title: string;
  part: Part;
  tracked: readonly TrackedSkill[];
  open: string | undefined;
}

/** The gaps of one kind, as in the popup. */
export function SampleGaps({ title, part: { gaps, rows }, tracked, open }: ListProps) {
  if (gaps.length === 0) return null;
  return (
    <section>
      <div class="group-head">
        <h3>{title}</h3>
        <span>
          {gaps.length} of {rows.length}, worth {points(gaps.reduce((sum, gap) => sum + gap.lift, 0))}
        </span>
      </div>
      {gaps.map((gap) => (
        <SampleGap key={gap.key} gap={gap} tracked={tracked} open={gap.key === open} />
      ))}
    </section>
  );
}

/** A gap as the popup shows it, but for what only a page that is open can do. */
function SampleGap({ gap, tracked, open }: { gap: GapRow; tracked: readonly TrackedSkill[]; open: boolean }) {
  return (
    <details class="gap-row" name="sample-gap" open={open}>
      <GapSummary gap={gap} />
      <div class="gap-open">
        {gap.quotes.slice(0, 1).map((quote) => (
          <p key={quote.place.start} class="evidence">
            <Quoted quote={quote} />
          </p>
        ))}
        <GapActions gap={gap} posting={null} tracked={tracked} />
      </div>
    </details>
  );
}

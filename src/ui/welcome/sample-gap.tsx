import type { TrackedSkill } from '#src/skills/tracked-skill.ts';
import { Icon } from '#src/ui/icon.tsx';
import { AskTile, ReasonText } from '#src/ui/popup/gap-item.tsx';
import type { GapRow, Part } from '#src/ui/popup/match-view.ts';
import { know, learn } from '#src/ui/popup/popup-actions.ts';
import { Quoted } from '#src/ui/popup/quoted.tsx';
import { doAndTell } from '#src/ui/toast.tsx';
import { gain, points, yearsAsked } from '#src/ui/words.ts';

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
      <summary>
        <AskTile row={gap} />
        <span>
          <span class="name">{gap.label}</span>
          {gap.years !== null && <span class="note num">{yearsAsked(gap.years)}</span>}
        </span>
        <span class="worth">
          {gain(gap.lift)}
          <span class="visually-hidden"> points</span>
        </span>
        <Icon name="chevron" />
        {gap.cover !== 'gap' && gap.reason && (
          <span class="sub">
            <ReasonText reason={gap.reason} />
          </span>
        )}
      </summary>
      <div class="gap-open">
        {gap.quotes.slice(0, 1).map((quote) => (
          <p key={quote.place.start} class="evidence">
            <Quoted quote={quote} />
          </p>
        ))}
        <Actions gap={gap} tracked={tracked} />
      </div>
    </details>
  );
}

function Actions({ gap: { skills }, tracked }: { gap: GapRow; tracked: readonly TrackedSkill[] }) {
  const [skill, other] = skills;
  if (!skill) return null;
  if (other) {
    return (
      <div class="buttons">
        <span class="note">One is enough. I know</span>
        {skills.map((one) => (
          <button key={one.id} type="button" class="button" onClick={() => doAndTell(know(one, tracked))}>
            {one.name}
          </button>
        ))}
      </div>
    );
  }
  return (
    <div class="buttons">
      <button type="button" class="button" onClick={() => doAndTell(know(skill, tracked))}>
        <Icon name="check" /> I know this
      </button>
      <button type="button" class="button" onClick={() => doAndTell(learn(skill, tracked))}>
        Learning
      </button>
    </div>
  );
}

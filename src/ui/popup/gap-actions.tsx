import type { ComponentChildren } from 'preact';
import type { TrackedSkill } from '#src/skills/tracked-skill.ts';
import { Icon } from '#src/ui/icon.tsx';
import { type Done, doAndTell } from '#src/ui/toast.tsx';
import { yearsAsked } from '#src/ui/words.ts';
import type { GapRow } from './match-view.ts';
import { haveYears, know, learn, setAside } from './popup-actions.ts';

interface Props {
  gap: GapRow;
  /** The posting that it may be set aside in; null where it cannot be. */
  posting: string | null;
  tracked: readonly TrackedSkill[];
}

/** What one can say of a gap. Each answers at once; the toast has the way back. */
export function GapActions({ gap, posting, tracked }: Props) {
  return (
    <div class="buttons">
      {gap.skills.length > 1 ? (
        <OneOfMany gap={gap} tracked={tracked} />
      ) : (
        <OneSkill gap={gap} tracked={tracked} />
      )}
      {posting !== null && (
        <Action plain act={() => setAside(posting, gap.skills)}>
          {gap.skills.length > 1 ? 'Not skills here' : 'Not a skill here'}
        </Action>
      )}
    </div>
  );
}

function OneSkill({ gap: { skills, own, years, cover }, tracked }: Omit<Props, 'posting'>) {
  const [skill] = skills;
  if (!skill) return null;
  if (cover === 'short' && own && years !== null) {
    return <Action act={() => haveYears(own, years, skill.name)}>I have {yearsAsked(years)}</Action>;
  }
  return (
    <>
      <Action act={() => know(skill, tracked)}>
        <Icon name="check" /> I know this
      </Action>
      {own?.level !== 'learning' && <Action act={() => learn(skill, tracked)}>Learning</Action>}
    </>
  );
}

function OneOfMany({ gap, tracked }: Omit<Props, 'posting'>) {
  return (
    <>
      <span class="note">One is enough. I know</span>
      {gap.skills.map((skill) => (
        <Action key={skill.id} act={() => know(skill, tracked)}>
          {skill.name}
        </Action>
      ))}
    </>
  );
}

function Action({
  act,
  plain = false,
  children,
}: {
  act: () => Promise<Done>;
  plain?: boolean;
  children: ComponentChildren;
}) {
  const press = (event: MouseEvent) => {
    focusNext(event.currentTarget as HTMLElement);
    doAndTell(act());
  };
  return (
    <button type="button" class={plain ? 'button plain' : 'button'} onClick={press}>
      {children}
    </button>
  );
}

/** The row goes with what was just pressed: the focus moves on to the next gap rather than getting lost. */
function focusNext(button: HTMLElement): void {
  const rows = [...document.querySelectorAll<HTMLElement>('.gap-row > summary')];
  const here = rows.findIndex((summary) => summary.parentElement?.contains(button));
  const next = rows[here + 1] ?? rows[here - 1] ?? button.closest<HTMLElement>('.popup-body');
  next?.focus();
}

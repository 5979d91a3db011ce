import { useEffect, useRef } from 'preact/hooks';
import type { TrackedSkill } from '#src/skills/tracked-skill.ts';
import { track } from '#src/store/tracked-skills.ts';
import { Icon } from '#src/ui/icon.tsx';
import { Tile } from '#src/ui/tile.tsx';
import { doAndTell, tellFailure } from '#src/ui/toast.tsx';
import { untrackAndTell } from '#src/ui/track-skill.ts';
import { LevelChoice } from './level-choice.tsx';
import type { TrackedRow } from './tracked-list.ts';
import { YearsStepper } from './years-stepper.tsx';

/** So many covered skills are named; the rest is a number. */
const NAMED = 3;

/** One tracked skill: how well, how long, what it covers too. Each change is saved as it is made. */
export function SkillRow({ row: { tracked, name, covers }, shown }: { row: TrackedRow; shown: boolean }) {
  const ref = useRef<HTMLTableRowElement>(null);
  useEffect(() => {
    if (shown) ref.current?.scrollIntoView({ block: 'nearest' });
  }, [shown]);
  // Two quick changes must both count, though the second comes before the first was read back.
  const latest = useRef(tracked);
  latest.current = tracked;
  const change = (part: Partial<TrackedSkill>) => {
    latest.current = { ...latest.current, ...part };
    tellFailure(track([latest.current]));
  };
  return (
    <tr ref={ref} class={shown ? 'is-shown' : undefined}>
      <th scope="row">
        <span class="skill">
          <Tile skill={tracked.skill} name={name} /> {name}
        </span>
      </th>
      <td>
        <LevelChoice
          skill={tracked.skill}
          name={name}
          level={tracked.level}
          set={(level) => change({ level })}
        />
      </td>
      <td>
        <YearsStepper name={name} years={tracked.years} set={(years) => change({ years })} />
      </td>
      <td class="note covers" title={covers.join(', ')}>
        {covers.slice(0, NAMED).join(', ')}
        {covers.length > NAMED && ` +${covers.length - NAMED}`}
      </td>
      <td class="end">
        <button
          type="button"
          class="button plain square"
          aria-label={`Remove ${name}`}
          onClick={(event) => remove(event.currentTarget, tracked, name)}
        >
          <Icon name="x" />
        </button>
      </td>
    </tr>
  );
}

/** The row goes with its button, so the focus moves to the next row's. */
function remove(button: HTMLElement, tracked: TrackedSkill, name: string): void {
  const row = button.closest('tr');
  const next = row?.nextElementSibling ?? row?.previousElementSibling;
  next?.querySelector<HTMLElement>('.end button')?.focus();
  doAndTell(untrackAndTell(tracked, `${name} removed`));
}

import type { Level, TrackedSkill } from '#src/skills/tracked-skill.ts';
import { Icon } from '#src/ui/icon.tsx';
import { doAndTell } from '#src/ui/toast.tsx';
import { trackAndTell, untrackAndTell } from '#src/ui/track-skill.ts';

interface Props {
  skill: { id: string; name: string };
  tracked: readonly TrackedSkill[];
  /** In a list the buttons need the name to be told apart. */
  named?: boolean;
}

/** Says that one knows or learns a skill; pressed again, that one does neither. */
export function SkillStateButtons({ skill, tracked, named = false }: Props) {
  const own = tracked.find((one) => one.skill === skill.id);
  const known = own !== undefined && own.level !== 'learning';
  const learning = own?.level === 'learning';
  const label = (words: string) => (named ? `${words}: ${skill.name}` : undefined);
  return (
    <>
      <button
        type="button"
        class="button state-button"
        aria-pressed={known}
        aria-label={label('I know this')}
        onClick={() => (known ? leave(skill) : say(skill, 'solid'))}
      >
        <Icon name="check" /> I know this
      </button>
      <button
        type="button"
        class="button state-button is-learning"
        aria-pressed={learning}
        aria-label={label('Learning')}
        onClick={() => (learning ? leave(skill) : say(skill, 'learning'))}
      >
        Learning
      </button>
    </>
  );
}

function say({ id, name }: Props['skill'], level: Level): void {
  const said = level === 'learning' ? `Learning ${name}` : `${name} added as ${level}`;
  doAndTell(trackAndTell([id], level, said));
}

function leave({ id, name }: Props['skill']): void {
  doAndTell(untrackAndTell([id], `${name} removed`));
}

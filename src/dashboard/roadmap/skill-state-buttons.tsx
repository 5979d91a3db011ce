import type { TrackedSkill } from '#src/skills/tracked-skill.ts';
import { Icon } from '#src/ui/components/icon.tsx';
import { doAndTell } from '#src/ui/components/toast.tsx';
import { trackAndTell, untrackAndTell } from '#src/ui/track-skill.ts';
import { t } from '#src/ui/words/t.ts';

interface Props {
  skill: { id: string; name: string };
  tracked: readonly TrackedSkill[];
  /** Whether the labels include the skill's name, as a list needs. */
  named?: boolean;
}

/** Buttons that mark a skill as known or being learned. Pressing one again clears it. */
export function SkillStateButtons({ skill, tracked, named = false }: Props) {
  const own = tracked.find((one) => one.skill === skill.id);
  const known = own !== undefined && own.level !== 'learning';
  const learning = own?.level === 'learning';
  const label = (said: string) => (named ? t('stop.said-of', { said, name: skill.name }) : undefined);
  return (
    <>
      <button
        type="button"
        class="button state-button"
        aria-pressed={known}
        aria-label={label(t('ask.know'))}
        onClick={() => (known ? leave(skill) : say(skill, 'solid'))}
      >
        <Icon name="check" /> {t('ask.know')}
      </button>
      <button
        type="button"
        class="button state-button is-learning"
        aria-pressed={learning}
        aria-label={label(t('ask.learning'))}
        onClick={() => (learning ? leave(skill) : say(skill, 'learning'))}
      >
        {t('ask.learning')}
      </button>
    </>
  );
}

function say({ id, name }: Props['skill'], level: 'learning' | 'solid'): void {
  const said = t(level === 'learning' ? 'skills.learning' : 'added.own', { name });
  doAndTell(trackAndTell([id], level, said));
}

function leave({ id, name }: Props['skill']): void {
  doAndTell(untrackAndTell([id], t('know.removed', { name })));
}

import { LEVELS, type Level } from '#src/skills/tracked-skill.ts';
import { t } from '#src/ui/t.ts';

interface Props {
  skill: string;
  name: string;
  level: Level;
  tabIndex?: number;
  set: (level: Level) => void;
}

/** A picker for the level of a skill. Native radio buttons, so arrow keys work. */
export function LevelChoice({ skill, name, level, tabIndex, set }: Props) {
  return (
    <fieldset class="segments" aria-label={t('lines.level-of', { name })}>
      {LEVELS.map((one) => (
        <label key={one} class={one === 'learning' ? 'is-learning' : undefined}>
          <input
            type="radio"
            name={`level-${skill}`}
            checked={one === level}
            tabIndex={tabIndex}
            onChange={() => set(one)}
          />
          <span data-text={t(`skills.level.${one}`)}>{t(`skills.level.${one}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}

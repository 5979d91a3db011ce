import { LEVELS, type Level } from '#src/skills/tracked-skill.ts';
import type { Said } from '#src/transfer/plan-skills.ts';
import { t } from '#src/ui/t.ts';
import { YearsStepper } from '../skills/years-stepper.tsx';
import type { LineEdit } from './line-edit.ts';

interface Props {
  name: string;
  /** The skill after the import, as edited so far. */
  after: Said;
  edit: (change: LineEdit) => void;
}

/** Controls to correct level and years before the import. */
export function LineControls({ name, after, edit }: Props) {
  return (
    <span class="line-controls">
      <select
        aria-label={t('lines.level-of', { name })}
        value={after.level}
        onChange={(event) => edit({ level: event.currentTarget.value as Level })}
      >
        {LEVELS.map((level) => (
          <option key={level} value={level}>
            {t(`level.${level}`)}
          </option>
        ))}
      </select>
      <YearsStepper name={name} years={after.years} set={(years) => edit({ years })} />
    </span>
  );
}

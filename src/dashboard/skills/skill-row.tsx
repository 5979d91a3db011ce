import { useCallback, useMemo } from 'preact/hooks';
import { LEVELS, type Level } from '#src/skills/tracked-skill.ts';
import { changeSkillsAndTell } from '#src/ui/change-skills.ts';
import { Icon } from '#src/ui/components/icon.tsx';
import { Tile } from '#src/ui/components/tile.tsx';
import { doAndTell } from '#src/ui/components/toast.tsx';
import { YearsStepper } from '#src/ui/import/years-stepper.tsx';
import { t, textsLanguage } from '#src/ui/words/t.ts';
import { percent } from '#src/ui/words/words.ts';
import { SelectCell } from '../grid/select-cell.tsx';
import { AskedMeter } from './asked-meter.tsx';
import { LastUsed } from './last-used.tsx';
import { type Change, changeText } from './skill-actions.ts';
import { SkillLink } from './skill-link.tsx';
import type { TrackedRow } from './tracked-list.ts';

interface Props {
  row: TrackedRow;
  year: number;
  /** Its row number in the whole table, counting the header as 1. */
  rowIndex: number;
  selected: boolean;
  /** Whether its details are open below. */
  open: boolean;
  /** Whether Tab reaches this row; it reaches one row per table. */
  current: boolean;
  remove: (row: TrackedRow) => void;
}

/** A tracked skill as a row: level, years, implied skills. Each change is saved at once. */
export function SkillRow({ row, year, rowIndex, selected, open, current, remove }: Props) {
  const change = useChange(row);
  const language = textsLanguage();
  // Memoised, since redrawing every row of a long list at each key press would be slow.
  return useMemo(() => {
    const { tracked, name, covers, share } = row;
    const tabIndex = current ? 0 : -1;
    return (
      <tr aria-rowindex={rowIndex} class={selected ? 'is-selected' : undefined}>
        <SelectCell label={t('skills.select', { name })} selected={selected} tabIndex={tabIndex} />
        <th scope="row">
          <SkillLink skill={tracked.skill} name={name} open={open} tabIndex={tabIndex}>
            <Tile skill={tracked.skill} name={name} />
            <span>
              {name}
              {tracked.note && <span class="note skill-note">{tracked.note}</span>}
            </span>
          </SkillLink>
          {share !== null && (
            <span class="note asked-note">{t('add.asked-by', { share: percent(share) })}</span>
          )}
        </th>
        <td class="level">
          <LevelChoice
            skill={tracked.skill}
            name={name}
            level={tracked.level}
            tabIndex={tabIndex}
            set={(level) => change({ level })}
          />
        </td>
        <td class="years">
          <YearsStepper
            name={name}
            years={tracked.years}
            tabIndex={tabIndex}
            set={(years) => change({ years })}
          />
          <Unit>{t('skills.unit.years', { n: tracked.years ?? 0 })}</Unit>
        </td>
        <td class="last-used">
          <Unit>{t('skills.unit.used')}</Unit>
          <LastUsed
            name={name}
            lastUsed={tracked.lastUsed}
            year={year}
            tabIndex={tabIndex}
            set={(lastUsed) => change({ lastUsed })}
          />
        </td>
        <td class="asked">
          {share !== null && (
            <>
              <AskedMeter share={share} /> <Unit>{t('skills.unit.asked')}</Unit>
            </>
          )}
        </td>
        <td class="note covers" title={covers.join(', ')}>
          {covers.join(', ')}
        </td>
        <td class="end">
          <button
            type="button"
            class="button plain square"
            aria-label={t('skills.remove-one', { name })}
            tabIndex={tabIndex}
            onClick={() => remove(row)}
          >
            <Icon name="x" />
          </button>
        </td>
      </tr>
    );
  }, [row, year, rowIndex, selected, open, current, change, remove, language]);
}

/**
 * Returns a function that changes the row's skill. Changes apply to the stored entry, so two quick ones both
 * count.
 */
function useChange({ tracked: { skill }, name }: TrackedRow): (change: Change) => void {
  return useCallback(
    (change: Change) => doAndTell(changeSkillsAndTell([skill], change, changeText([name], change))),
    [skill, name],
  );
}

/** Names a value where no column header does. */
function Unit({ children }: { children: string }) {
  return (
    <span class="unit" aria-hidden="true">
      {children}
    </span>
  );
}

interface LevelChoiceProps {
  skill: string;
  name: string;
  level: Level;
  tabIndex?: number;
  set: (level: Level) => void;
}

/** A picker for the level of a skill. Native radio buttons, so arrow keys work. */
function LevelChoice({ skill, name, level, tabIndex, set }: LevelChoiceProps) {
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

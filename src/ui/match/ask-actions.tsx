import { Icon } from '#src/ui/components/icon.tsx';
import { t } from '#src/ui/words/t.ts';
import { yearsAsked } from '#src/ui/words/words.ts';
import type { AskRow } from './ask-row.ts';
import { haveYears, knowSkill, learnSkill, presume, refuse } from './popup-actions.ts';
import { RowAction } from './row-action.tsx';

interface Props {
  row: AskRow;
}

/** Actions on the user's own skill for a requirement. Hidden if it is fully covered. */
export function AskActions({ row }: Props) {
  if (row.cover === 'have') return null;
  if (row.cover === 'presumed') return <RefuseButton row={row} />;
  return (
    <div class="buttons">{row.skills.length > 1 ? <OneOfMany row={row} /> : <OneSkill row={row} />}</div>
  );
}

/** "I don't do this": removes a skill that is presumed of anyone with some years of work. */
function RefuseButton({ row }: Props) {
  const [skill] = row.skills;
  return (
    skill && (
      <div class="buttons">
        <RowAction act={() => refuse(row.chosen ?? skill)}>{t('ask.refuse')}</RowAction>
      </div>
    )
  );
}

function OneSkill({ row: { skills, own, years, cover, isRefused } }: Props) {
  const [skill] = skills;
  if (!skill) return null;
  if (cover === 'short') {
    return (
      own &&
      years !== null && (
        <RowAction act={() => haveYears(skill.id, years, skill.name)}>
          {t('ask.have-years', { asked: yearsAsked(years) })}
        </RowAction>
      )
    );
  }
  return (
    <>
      <RowAction act={() => knowSkill(skill)}>
        <Icon name="check" /> {t('ask.know')}
      </RowAction>
      {own?.level !== 'learning' && <RowAction act={() => learnSkill(skill)}>{t('ask.learning')}</RowAction>}
      {isRefused && (
        <RowAction plain act={() => presume(skill)}>
          {t('ask.presume')}
        </RowAction>
      )}
    </>
  );
}

function OneOfMany({ row: { skills } }: Props) {
  return (
    <>
      <span class="note">{t('ask.one-of')}</span>
      {skills.map((skill) => (
        <RowAction key={skill.id} act={() => knowSkill(skill)}>
          {skill.name}
        </RowAction>
      ))}
    </>
  );
}

import type { TrackedSkill } from '#src/skills/tracked-skill.ts';
import { Icon } from '#src/ui/icon.tsx';
import { yearsAsked } from '#src/ui/words.ts';
import type { AskRow } from './ask-row.ts';
import { haveYears, know, learn, presume, refuse } from './popup-actions.ts';
import { RowAction } from './row-action.tsx';

interface Props {
  row: AskRow;
  tracked: readonly TrackedSkill[];
}

/** What one can say of oneself about an ask; nothing where it is had in full. */
export function AskActions({ row, tracked }: Props) {
  if (row.cover === 'have') return null;
  if (row.cover === 'presumed') return <RefuseButton row={row} />;
  return (
    <div class="buttons">
      {row.skills.length > 1 ? (
        <OneOfMany row={row} tracked={tracked} />
      ) : (
        <OneSkill row={row} tracked={tracked} />
      )}
    </div>
  );
}

/** "I don't do this": what is presumed of whoever has worked for years does not hold of everybody. */
export function RefuseButton({ row }: Pick<Props, 'row'>) {
  const [skill] = row.skills;
  return (
    skill && (
      <div class="buttons">
        <RowAction act={() => refuse(row.chosen ?? skill)}>I don’t do this</RowAction>
      </div>
    )
  );
}

function OneSkill({ row: { skills, own, years, cover, isRefused }, tracked }: Props) {
  const [skill] = skills;
  if (!skill) return null;
  if (cover === 'short') {
    return (
      own &&
      years !== null && (
        <RowAction act={() => haveYears(own, years, skill.name)}>I have {yearsAsked(years)}</RowAction>
      )
    );
  }
  return (
    <>
      <RowAction act={() => know(skill, tracked)}>
        <Icon name="check" /> I know this
      </RowAction>
      {own?.level !== 'learning' && <RowAction act={() => learn(skill, tracked)}>Learning</RowAction>}
      {isRefused && (
        <RowAction plain act={() => presume(skill)}>
          I do this at work
        </RowAction>
      )}
    </>
  );
}

function OneOfMany({ row: { skills }, tracked }: Props) {
  return (
    <>
      <span class="note">One is enough. I know</span>
      {skills.map((skill) => (
        <RowAction key={skill.id} act={() => know(skill, tracked)}>
          {skill.name}
        </RowAction>
      ))}
    </>
  );
}

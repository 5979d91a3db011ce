import type { TrackedSkill } from '#src/skills/tracked-skill.ts';
import { changeSkillsAndTell } from '#src/ui/change-skills.ts';
import { t } from '#src/ui/t.ts';
import { doAndTell } from '#src/ui/toast.tsx';
import type { Detail, Other } from './detail.ts';

/** Lists the skills that this one implies, with a switch each, because it may not be true of this user. */
export function CoversList({ detail: { name, tracked, covers } }: { detail: Detail }) {
  const set = ({ id, name: other }: Other, counts: boolean) => {
    if (!tracked) return;
    const said = t(counts ? 'skill-detail.covers-again' : 'skill-detail.covers-no-longer', { name, other });
    const change = ({ refused }: Pick<TrackedSkill, 'refused'>) => {
      const others = refused.filter((one) => one !== id);
      return { refused: counts ? others : [...others, id] };
    };
    doAndTell(changeSkillsAndTell([tracked.skill], change, said));
  };
  return (
    <fieldset class="detail-part covers-list">
      <legend class="detail-label">{t('skills.head.covers')}</legend>
      <p class="note">{t(tracked ? 'skill-detail.covers-yours' : 'skill-detail.covers-other')}</p>
      <ul>
        {covers.map((other) => (
          <li key={other.id}>
            {tracked ? (
              <label class="covers-switch">
                <input
                  type="checkbox"
                  role="switch"
                  checked={!other.refused}
                  aria-checked={!other.refused}
                  onChange={({ currentTarget }) => set(other, currentTarget.checked)}
                />
                {other.name}
              </label>
            ) : (
              other.name
            )}
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

import { t } from '#src/ui/words/t.ts';
import type { Detail, Other } from './detail.ts';
import './detail.css';
import { OWN_CATEGORY } from '#src/skills/own-skill.ts';
import type { TrackedSkill } from '#src/skills/tracked-skill.ts';
import { changeSkillsAndTell } from '#src/ui/change-skills.ts';
import { doAndTell } from '#src/ui/components/toast.tsx';
import { DetailFacts } from './detail-facts.tsx';
import { OwnNames } from './own-names.tsx';

interface Props {
  detail: Detail;
  /** Returns the other skill that has this name, or null. */
  takenBy: (name: string) => string | null;
}

/** Details of a skill: note, implied skills, names and facts. */
export function SkillDetail({ detail, takenBy }: Props) {
  const { tracked, own, covers } = detail;
  return (
    <section class="skill-detail" aria-label={t('skill-detail.label', { name: detail.name })}>
      {(tracked || own) && (
        <div class="detail-part">
          {tracked && <NoteField tracked={tracked} name={detail.name} />}
          {own && <OwnNames own={own} isOwn={detail.category === OWN_CATEGORY} takenBy={takenBy} />}
        </div>
      )}
      {covers.length > 0 && <CoversList detail={detail} />}
      <DetailFacts detail={detail} />
    </section>
  );
}

/** Lists the skills that this one implies, with a switch each, because it may not be true of this user. */
function CoversList({ detail: { name, tracked, covers } }: { detail: Detail }) {
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

/** Maximum characters of a note. */
const LONGEST = 2000;

/** A field for the user's note on a skill, saved on blur. */
function NoteField({ tracked, name }: { tracked: TrackedSkill; name: string }) {
  const save = (text: string) => {
    const note = text.trim();
    if (note === tracked.note) return;
    const said = t(note === '' ? 'skill-detail.note-removed' : 'skill-detail.note-changed', { name });
    doAndTell(changeSkillsAndTell([tracked.skill], { note }, said));
  };
  return (
    <label class="detail-field">
      <span class="detail-label">{t('progress.note')}</span>
      <textarea
        class="text-area"
        rows={3}
        maxLength={LONGEST}
        placeholder={t('skill-detail.note-example')}
        value={tracked.note}
        onChange={({ currentTarget }) => save(currentTarget.value)}
      />
    </label>
  );
}

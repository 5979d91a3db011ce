import type { TrackedSkill } from '#src/skills/tracked-skill.ts';
import { changeSkillsAndTell } from '#src/ui/change-skills.ts';
import { t } from '#src/ui/t.ts';
import { doAndTell } from '#src/ui/toast.tsx';

/** Maximum characters of a note. */
const LONGEST = 2000;

/** A field for the user's note on a skill, saved on blur. */
export function NoteField({ tracked, name }: { tracked: TrackedSkill; name: string }) {
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

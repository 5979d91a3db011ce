import { useId } from 'preact/hooks';
import { type Day, isDay } from '#src/posting/facts/day.ts';
import { withResume } from '#src/posting/progress/changed-progress.ts';
import type { Progress } from '#src/posting/progress/progress.ts';
import { LONGEST_NAME } from '#src/store/profile.ts';
import { settings } from '#src/store/settings.ts';
import { nowOf, useLive } from '#src/ui/hooks/use-live.ts';
import { t } from '#src/ui/words/t.ts';

interface FieldsProps {
  progress: Progress;
  change: (make: (now: Progress) => Progress, said: string) => void;
}

/** Maximum characters of a note and of a next step. */
const [LONGEST_NOTE, LONGEST_STEP] = [2000, 200];

interface DateProps {
  label: string;
  day: Day | null;
  set: (day: Day | null) => void;
}

/** A date field, possibly empty. An incomplete date is not saved. */
export function DateField({ label, day, set }: DateProps) {
  const save = ({ value, validity }: HTMLInputElement) => {
    if (validity.badInput || value === (day ?? '')) return;
    if (value === '' || isDay(value)) set(value || null);
  };
  return (
    <label class="progress-date">
      <span>{label}</span>
      <input type="date" max="9999-12-31" value={day ?? ''} onChange={(event) => save(event.currentTarget)} />
    </label>
  );
}

/** Fields for the next step and its date. */
export function NextFields({ progress: { next, nextOn }, change }: FieldsProps) {
  const save = (text: string) => {
    const step = text.trim();
    if (step !== next) change((now) => ({ ...now, next: step }), t('progress.next-changed'));
  };
  return (
    <div class="progress-next">
      <label>
        <span>{t('progress.next')}</span>
        <input
          type="text"
          maxLength={LONGEST_STEP}
          autocomplete="off"
          placeholder={t('progress.next-example')}
          value={next}
          onChange={(event) => save(event.currentTarget.value)}
        />
      </label>
      <DateField
        label={t('progress.by')}
        day={nextOn}
        set={(day) => change((now) => ({ ...now, nextOn: day }), t('progress.by-changed'))}
      />
    </div>
  );
}

/** A field for the résumé that was sent, with the names of the user's profiles to choose from. */
export function ResumeField({ progress: { resume = '' }, change }: FieldsProps) {
  const list = useId();
  const profiles = nowOf(useLive(['settings'], settings)[0])?.profiles ?? [];
  const save = (text: string) => {
    const name = text.trim();
    if (name !== resume) change((now) => withResume(now, name), t('progress.resume-changed'));
  };
  return (
    <label class="progress-resume">
      <span>{t('progress.resume')}</span>
      <input
        type="text"
        list={list}
        maxLength={LONGEST_NAME}
        autocomplete="off"
        value={resume}
        onChange={(event) => save(event.currentTarget.value)}
      />
      <datalist id={list}>
        {profiles.map(({ id, name }) => (
          <option key={id} value={name} />
        ))}
      </datalist>
    </label>
  );
}

export function ProgressNote({ progress: { note }, change }: FieldsProps) {
  const save = (text: string) => {
    const written = text.trim();
    if (written !== note) change((now) => ({ ...now, note: written }), t('progress.note-changed'));
  };
  return (
    <label class="progress-note">
      <span>{t('progress.note')}</span>
      <textarea
        rows={3}
        maxLength={LONGEST_NOTE}
        placeholder={t('progress.note-example')}
        value={note}
        onChange={(event) => save(event.currentTarget.value)}
      />
    </label>
  );
}

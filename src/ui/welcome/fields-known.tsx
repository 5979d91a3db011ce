import './fields-known.css';
import { useState } from 'preact/hooks';
import ROLES from '#data/roles.json' with { type: 'json' };
import type { KnownField } from '#src/market/known-field.ts';
import { changeSettings } from '#src/store/settings.ts';
import { shownHeads } from '#src/ui/shown-heads.ts';
import { shownNames } from '#src/ui/shown-names.ts';
import { rich, t } from '#src/ui/t.ts';
import { doAndTell } from '#src/ui/toast.tsx';
import { allOf } from '#src/ui/words.ts';
import { fieldOfJob } from './field-of-job.ts';

/** Says which fields Gaplight covers, and checks the user's own job, so that nobody learns it only by using it. */
export function FieldsKnown() {
  const [answer, setAnswer] = useState<{ job: string; field: KnownField } | null>(null);
  const ask = async (event: SubmitEvent) => {
    event.preventDefault();
    const job = String(new FormData(event.currentTarget as HTMLFormElement).get('job') ?? '').trim();
    if (job !== '') setAnswer({ job, field: await fieldOfJob(job) });
  };
  return (
    <div class="fields-known">
      <p>{t('fields.known', { roles: allOf(ROLES.map(shownNames().role)) })}</p>
      <form onSubmit={ask}>
        <label for="your-job">{t('fields.yours')}</label>
        <input
          id="your-job"
          name="job"
          type="text"
          maxLength={80}
          placeholder={t('fields.job')}
          autocomplete="off"
        />
        <button type="submit" class="button">
          {t('fields.ask')}
        </button>
      </form>
      <div role="status">{answer && <Answer {...answer} />}</div>
    </div>
  );
}

function Answer({ job, field }: { job: string; field: KnownField }) {
  if (field.is === 'unknown') {
    return <p>{rich('fields.unknown', { job }, { b: (inner) => <b>{inner}</b> })}</p>;
  }
  if (field.is === 'software') {
    return <p>{t('fields.software')}</p>;
  }
  const roles = allOf(field.roles.map(shownNames().role));
  const ids = field.roles.map(({ id }) => id);
  const roadmaps = shownHeads().filter(({ role }) => role !== undefined && ids.includes(role));
  return (
    <>
      <p>{t(roadmaps.length === 0 ? 'fields.no-roadmap' : 'fields.yes', { roles })}</p>
      {roadmaps.length > 0 && (
        <div class="buttons">
          {roadmaps.map(({ id, title }) => (
            <button key={id} type="button" class="button" onClick={() => doAndTell(follow(id, title))}>
              {t('fields.follow', { title })}
            </button>
          ))}
        </div>
      )}
    </>
  );
}

const follow = async (id: string, title: string) => ({
  said: t('know.follows', { title }),
  undo: await changeSettings({ roadmap: id }),
});

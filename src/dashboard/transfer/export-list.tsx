import { jsonResumeOf } from '#src/files/json-resume.ts';
import { tableOfPostings } from '#src/files/postings-csv.ts';
import { tableOfSkills } from '#src/files/skills-csv.ts';
import { writtenSkills } from '#src/files/written-skill.ts';
import { keptPostings } from '#src/store/postings.ts';
import { t } from '#src/ui/words/t.ts';
import type { Known } from '../options-live.ts';
import { exportBackup } from './export-backup.ts';
import { ExportRow } from './export-row.tsx';

/** The files that can be exported. */
export function ExportList({ tracked, judging, postings }: Known) {
  // Uses the taxonomy's names, which all programs know, not those of the page's language.
  const skills = () => writtenSkills(tracked, judging.taxonomy);
  const nothing = tracked.length === 0 && t('export.no-skills');
  return (
    <section class="exports" aria-labelledby="export">
      <h2 id="export">{t('export.title')}</h2>
      <p class="quiet">{t('export.why')}</p>
      <ul>
        <ExportRow
          title={t('export.backup')}
          text={postings === null ? '' : t('export.backup-text', { skills: tracked.length, postings })}
          button={t('export.backup-save')}
          file={(day) => `gaplight-backup-${day}.json`}
          make={exportBackup}
        />
        <ExportRow
          title={t('export.skills-csv')}
          text={t('export.skills-csv-text')}
          nothing={nothing}
          button={t('export.skills-csv-save')}
          file={(day) => `skills-${day}.csv`}
          make={async () => new Blob([tableOfSkills(skills())], { type: 'text/csv' })}
        />
        <ExportRow
          title={t('export.postings-csv')}
          text={t('export.postings-csv-text')}
          nothing={postings === 0 && t('export.no-postings')}
          button={t('export.postings-csv-save')}
          file={(day) => `postings-${day}.csv`}
          make={async () => new Blob([tableOfPostings(await keptPostings())], { type: 'text/csv' })}
        />
        <ExportRow
          title={t('export.json-resume')}
          text={t('export.json-resume-text')}
          nothing={nothing}
          button={t('export.json-resume-save')}
          file={(day) => `resume-skills-${day}.json`}
          make={async () => new Blob([jsonResumeOf(skills())], { type: 'application/json' })}
        />
      </ul>
    </section>
  );
}

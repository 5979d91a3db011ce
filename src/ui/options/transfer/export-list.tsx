import { exportBackup } from '#src/store/backup.ts';
import { keptPostings } from '#src/store/postings.ts';
import { jsonResumeOf } from '#src/transfer/json-resume.ts';
import { tableOfPostings } from '#src/transfer/postings-csv.ts';
import { tableOfSkills } from '#src/transfer/skills-csv.ts';
import { writtenSkills } from '#src/transfer/written-skill.ts';
import { count } from '#src/ui/words.ts';
import type { Known } from '../options-live.ts';
import { ExportRow } from './export-row.tsx';

/** The files that one can take away. */
export function ExportList({ tracked, taxonomy, postings }: Known) {
  const skills = () => writtenSkills(tracked, taxonomy);
  const nothing = tracked.length === 0 && 'There are no skills yet.';
  const all = `All that is here: ${count(tracked.length, 'skill')}, ${count(postings, 'posting')} with their texts, your roadmaps and settings.`;
  return (
    <section class="exports" aria-labelledby="export">
      <h2 id="export">Export</h2>
      <p class="quiet">Plain files that anybody can read: keep them where you keep your CV.</p>
      <ul>
        <ExportRow
          title="Backup"
          text={`${all} To keep, or to move to another browser.`}
          button="Save a backup"
          file={(day) => `gaplight-backup-${day}.json`}
          make={exportBackup}
        />
        <ExportRow
          title="Skills as CSV"
          text="A row a skill, with level, years and note. For any spreadsheet."
          nothing={nothing}
          button="Save as CSV"
          file={(day) => `skills-${day}.csv`}
          make={async () => new Blob([tableOfSkills(skills())], { type: 'text/csv' })}
        />
        <ExportRow
          title="Postings as CSV"
          text="A row a posting: title, company, place, dates, pay, where it stands, and how far you are with it."
          nothing={postings === 0 && 'There are no postings yet.'}
          button="Save postings as CSV"
          file={(day) => `postings-${day}.csv`}
          make={async () => new Blob([tableOfPostings(await keptPostings())], { type: 'text/csv' })}
        />
        <ExportRow
          title="Skills as JSON Resume"
          text="The “skills” part of a résumé in that format."
          nothing={nothing}
          button="Save as JSON Resume"
          file={(day) => `resume-skills-${day}.json`}
          make={async () => new Blob([jsonResumeOf(skills())], { type: 'application/json' })}
        />
      </ul>
    </section>
  );
}

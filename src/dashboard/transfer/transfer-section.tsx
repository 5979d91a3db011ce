import '#src/ui/import/transfer.css';
import type { ComponentChildren } from 'preact';
import { bytes } from '#src/dashboard/bytes.ts';
import { jsonResumeOf } from '#src/files/json-resume.ts';
import { tableOfPostings } from '#src/files/postings-csv.ts';
import { tableOfSkills } from '#src/files/skills-csv.ts';
import { writtenSkills } from '#src/files/written-skill.ts';
import { keptPostings } from '#src/store/postings.ts';
import type { Watch } from '#src/store/records/pause.ts';
import { ImportCard } from '#src/ui/import/import-card.tsx';
import { useReading } from '#src/ui/import/use-reading.ts';
import { rich, t } from '#src/ui/words/t.ts';
import type { Known } from '../options-live.ts';
import type { SectionProps } from '../section-props.ts';
import { DropZone } from './drop-zone.tsx';
import { exportBackup } from './export-backup.ts';
import { type SavedFile, useExport } from './use-export.ts';

interface Props {
  title: string;
  text: string;
  button: string;
  /** The message if there is nothing to export; false if there is. */
  nothing?: string | false;
  /** Returns the file's name for a day such as 2026-11-24. */
  file: (day: string) => string;
  make: (watch: Watch) => Promise<Blob>;
}

/** Imports the user's data from elsewhere, and exports what is here. */
export function TransferSection({ known }: SectionProps) {
  const { taxonomy, tracked } = known;
  const reading = useReading(taxonomy);
  return (
    <div class="transfer">
      <header class="page-head">
        <h1>{t('options.transfer')}</h1>
        <p>{t('transfer.why')}</p>
      </header>
      <ImportCard
        class="import-card"
        label={t('transfer.import')}
        form={DropZone}
        {...{ reading, taxonomy, tracked }}
      />
      {reading.stage.is === 'open' && <ExportList {...known} />}
    </div>
  );
}

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

/** A kind of file to export. The file stays available in case the user cancelled the browser's dialog. */
function ExportRow({ title, text, button, nothing = false, file, make }: Props) {
  const { making, save, cancel } = useExport(make);
  const isMaking = making !== null && 'done' in making;
  return (
    <li>
      <div>
        <h3>{title}</h3>
        <p class="quiet">{nothing ? `${text} ${nothing}` : text}</p>
        <p class="note" role="status">
          {making && 'saved' in making && <Made file={making.saved} />}
        </p>
        {isMaking && <progress aria-label={t('export.making', { title })} value={making.done} max={1} />}
      </div>
      {isMaking ? (
        <button type="button" class="button" onClick={cancel}>
          {t('file.cancel')}
        </button>
      ) : (
        <button
          type="button"
          class="button"
          aria-disabled={nothing !== false}
          onClick={() => {
            if (!nothing) save(file(today()));
          }}
        >
          {button}
        </button>
      )}
    </li>
  );
}

/** The exported file, to save again. */
function Made({ file: { name, url, size } }: { file: SavedFile }) {
  const file = (inner: ComponentChildren) => (
    <a href={url} download={name}>
      {inner}
    </a>
  );
  return <>{rich('export.made', { name, size: bytes(size) }, { file })}</>;
}

/** Returns today's date in the user's time zone. */
function today(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

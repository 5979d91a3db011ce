import type { ComponentChildren } from 'preact';
import { bytes } from '#src/dashboard/bytes.ts';
import type { Watch } from '#src/store/records/pause.ts';
import { rich, t } from '#src/ui/words/t.ts';
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

/** A kind of file to export. The file stays available in case the user cancelled the browser's dialog. */
export function ExportRow({ title, text, button, nothing = false, file, make }: Props) {
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

import type { ComponentChildren } from 'preact';
import type { Watch } from '#src/transfer/pause.ts';
import { bytes } from '#src/ui/options/bytes.ts';
import { rich, t } from '#src/ui/t.ts';
import { type SavedFile, useExport } from './use-export.ts';

interface Props {
  title: string;
  text: string;
  button: string;
  /** What to say where there is nothing to put into it; false where there is. */
  nothing?: string | false;
  /** The file's name, given the day as 2026-11-24. */
  file: (day: string) => string;
  make: (watch: Watch) => Promise<Blob>;
}

/** One kind of file to take away. Once it is made it stays at hand, for who cancelled the browser's dialogue. */
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

/** What was made, to be saved once more. */
function Made({ file: { name, url, size } }: { file: SavedFile }) {
  const file = (inner: ComponentChildren) => (
    <a href={url} download={name}>
      {inner}
    </a>
  );
  return <>{rich('export.made', { name, size: bytes(size) }, { file })}</>;
}

/** The day by the user's clock. */
function today(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

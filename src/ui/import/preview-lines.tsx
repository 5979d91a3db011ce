import { useState } from 'preact/hooks';
import { Icon } from '#src/ui/components/icon.tsx';
import { rich, t } from '#src/ui/words/t.ts';
import { figure } from '#src/ui/words/words.ts';
import type { LineEdit, LineEdits } from './line-edit.ts';
import { PickLine } from './pick-line.tsx';
import type { PreviewLine } from './preview-line.ts';
import type { UnknownLine } from './skill-picks.ts';

/** Number of lines added with each press. */
const STEP = 100;

interface Props {
  title: string;
  /** An explanation of the lines below their title. */
  hint?: string;
  lines: readonly (PreviewLine | UnknownLine)[];
  /** Number of lines shown at first. */
  room?: number;
  /** Folds the lines into one line with their names. */
  isFolded?: boolean;
  picks: ReadonlySet<string>;
  /** Picks or unpicks these lines. */
  pick: (keys: readonly string[], picked: boolean) => void;
  /** The corrections so far, and the function that adds one. */
  edits: LineEdits;
  edit: (key: string, put: LineEdit) => void;
}

/** A group of lines to pick one by one or all at once. Hidden if empty. */
export function PreviewLines({
  title,
  hint,
  lines,
  room = STEP,
  isFolded = false,
  picks,
  pick,
  ...rest
}: Props) {
  const [most, setMost] = useState(room);
  if (lines.length === 0) return null;
  const rows = (
    <>
      <ul class="import-lines">
        {lines.slice(0, most).map((line) => (
          <PickLine key={line.key} line={line} picked={picks.has(line.key)} pick={pick} {...rest} />
        ))}
      </ul>
      {lines.length > most && (
        <button type="button" class="button plain more" onClick={() => setMost(most + STEP)}>
          {t('lines.more', { n: Math.min(STEP, lines.length - most), all: figure(lines.length) })}
        </button>
      )}
    </>
  );
  const heading = (
    <h3>
      {title} <span class="num">{figure(lines.length)}</span>
    </h3>
  );
  const about = (
    <>
      {hint && <p class="note">{hint}</p>}
      <PickAll title={title} keys={lines.map(({ key }) => key)} picks={picks} pick={pick} />
    </>
  );
  return (
    <section class="import-group" aria-label={title}>
      {isFolded ? (
        <details class="fold">
          <summary>
            {heading}
            <span class="note">{lines.map(({ known }) => known.name).join(', ')}</span>
            <Icon name="chevron" />
          </summary>
          <div class="group-head">{about}</div>
          {rows}
        </details>
      ) : (
        <>
          <div class="group-head">
            {heading}
            {about}
          </div>
          {rows}
        </>
      )}
    </section>
  );
}

interface PickAllProps extends Pick<Props, 'title' | 'picks' | 'pick'> {
  keys: readonly string[];
}

/** A button that picks all lines of a group, or none once all are picked. */
function PickAll({ title, keys, picks, pick }: PickAllProps) {
  const isAll = keys.every((key) => picks.has(key));
  return (
    <button type="button" class="button plain" onClick={() => pick(keys, !isAll)}>
      {rich(
        isAll ? 'lines.none' : 'lines.all',
        { title: title.toLowerCase() },
        { hidden: (inner) => <span class="visually-hidden">{inner}</span> },
      )}
    </button>
  );
}

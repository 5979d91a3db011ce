import './drop-zone.css';
import { Icon } from '#src/ui/icon.tsx';
import { FileButton } from './drop-box.tsx';
import { PasteText } from './paste-text.tsx';
import { useDrop } from './use-drop.ts';

interface Props {
  read: (file: Blob, name: string) => void;
}

/** What can be brought in, in the order in which most people look for it. */
const KINDS: readonly (readonly [string, string])[] = [
  ['Résumé', 'PDF, DOCX or text'],
  ['LinkedIn', 'the ZIP of your data, its Skills.csv or Positions.csv'],
  ['List', 'CSV from any spreadsheet'],
  ['JSON Resume', 'its skills and its work'],
  ['Gaplight', 'a backup of your own'],
];

/** Where a file is chosen, dropped anywhere on the page, or its text pasted. */
export function DropZone({ read }: Props) {
  const isOver = useDrop((file) => read(file, file.name));
  return (
    <div class={isOver ? 'drop-zone is-over' : 'drop-zone'}>
      <div class="drop-lead">
        <Icon name="arrows" />
        <div>
          <h2 tabIndex={-1}>{isOver ? 'Drop it to read it' : 'Drop a file here'}</h2>
          <p class="quiet">You see what is in it before anything changes.</p>
        </div>
        <FileButton read={read} label="Choose a file" />
      </div>
      <dl class="kinds">
        {KINDS.map(([kind, forms]) => (
          <div key={kind}>
            <dt>{kind}</dt>
            <dd>{forms}</dd>
          </div>
        ))}
      </dl>
      <PasteText read={read} />
    </div>
  );
}

import './drop-zone.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '#src/ui/icon.tsx';
import { PasteText } from './paste-text.tsx';

interface Props {
  read: (file: Blob, name: string) => void;
}

/** What can be brought in, in the order in which most people look for it. */
const KINDS: readonly (readonly [string, string])[] = [
  ['Résumé', 'PDF, DOCX or text'],
  ['LinkedIn', 'the ZIP of your data, or its Skills.csv'],
  ['List', 'CSV from any spreadsheet'],
  ['JSON Resume', 'its skills'],
  ['Gaplight', 'a backup of your own'],
];

/** Where a file is chosen, dropped anywhere on the page, or its text pasted. */
export function DropZone({ read }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const isOver = useDrop((file) => read(file, file.name));
  const choose = () => {
    const file = input.current?.files?.[0];
    if (file) read(file, file.name);
  };
  return (
    <div class={isOver ? 'drop-zone is-over' : 'drop-zone'}>
      <div class="drop-lead">
        <Icon name="arrows" />
        <div>
          <h2 tabIndex={-1}>{isOver ? 'Let go to read it' : 'Drop a file here'}</h2>
          <p class="quiet">You see what is in it before anything changes.</p>
        </div>
        <label class="button primary file-button">
          Choose a file
          <input ref={input} type="file" onChange={choose} />
        </label>
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

/** Takes a file that is dropped anywhere on the page: one that misses a box would open in its place. Tells while one is held over it. */
function useDrop(take: (file: File) => void): boolean {
  const [isOver, setOver] = useState(false);
  const latest = useRef(take);
  latest.current = take;
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'copy';
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      const file = event.dataTransfer?.files[0];
      if (!file) return;
      event.preventDefault();
      setOver(false);
      latest.current(file);
    };
    const listeners = { dragover: over, dragleave: leave, drop } as const;
    const each = Object.entries(listeners) as [string, (event: Event) => void][];
    for (const [name, listener] of each) document.addEventListener(name, listener);
    return () => {
      for (const [name, listener] of each) document.removeEventListener(name, listener);
    };
  }, []);
  return isOver;
}

import { t } from '#src/ui/words/t.ts';
import './drop-zone.css';
import { useRef } from 'preact/hooks';
import { Icon } from '#src/ui/components/icon.tsx';
import { PasteText } from './paste-text.tsx';
import { useDrop } from './use-drop.ts';

interface Props {
  read: (file: Blob, name: string) => void;
}

/** Takes a résumé that is chosen, dropped anywhere on the page, or pasted. It comes first on the welcome page. */
export function DropBox({ read }: Props) {
  const isOver = useDrop((file) => read(file, file.name));
  return (
    <div class={isOver ? 'drop-zone is-over' : 'drop-zone'}>
      <div class="drop-lead">
        <Icon name="posting" />
        <div>
          <h3 tabIndex={-1}>{t(isOver ? 'drop.let-go' : 'drop.here')}</h3>
          <p class="quiet">{t('drop.kinds')}</p>
        </div>
        <FileButton read={read} label={t('drop.choose')} />
      </div>
      <PasteText read={read} />
    </div>
  );
}

/** A button that opens the browser's file dialog. */
export function FileButton({ read, label }: Props & { label: string }) {
  const input = useRef<HTMLInputElement>(null);
  const choose = () => {
    const file = input.current?.files?.[0];
    if (file) read(file, file.name);
  };
  return (
    <label class="button primary file-button">
      {label}
      <input ref={input} type="file" onChange={choose} />
    </label>
  );
}

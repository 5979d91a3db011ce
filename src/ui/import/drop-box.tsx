import { t } from '#src/ui/words/t.ts';
import './drop-zone.css';
import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from '#src/ui/components/icon.tsx';
import { PasteText } from './paste-text.tsx';
import { useDrop } from './use-drop.ts';

interface Props {
  read: (file: Blob, name: string) => void;
}

/** Takes a résumé that is chosen, dropped anywhere on the page, or pasted. It comes first on the welcome page. */
export function DropBox({ read }: Props) {
  return (
    <DropArea
      icon="posting"
      Heading="h3"
      title={(isOver) => t(isOver ? 'drop.let-go' : 'drop.here')}
      why={t('drop.kinds')}
      choose={t('drop.choose')}
      read={read}
    />
  );
}

interface AreaProps extends Props {
  icon: IconName;
  Heading: 'h2' | 'h3';
  /** The title while a file is dragged over the page, and otherwise. */
  title: (isOver: boolean) => string;
  why: string;
  /** The label of the button that opens the browser's file dialog. */
  choose: string;
  children?: ComponentChildren;
}

/** Takes a file that is chosen, dropped anywhere on the page, or pasted as text. */
export function DropArea({ icon, Heading, title, why, choose, read, children }: AreaProps) {
  const take = (file: File | undefined) => file && read(file, file.name);
  const isOver = useDrop(take);
  return (
    <div class={isOver ? 'drop-zone is-over' : 'drop-zone'}>
      <div class="drop-lead">
        <Icon name={icon} />
        <div>
          <Heading tabIndex={-1}>{title(isOver)}</Heading>
          <p class="quiet">{why}</p>
        </div>
        <label class="button primary file-button">
          {choose}
          <input type="file" onChange={({ currentTarget: { files } }) => take(files?.[0])} />
        </label>
      </div>
      {children}
      <PasteText read={read} />
    </div>
  );
}

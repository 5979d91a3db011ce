import '#src/ui/import/drop-zone.css';
import { Icon } from '#src/ui/components/icon.tsx';
import { FileButton } from '#src/ui/import/drop-box.tsx';
import { PasteText } from '#src/ui/import/paste-text.tsx';
import { useDrop } from '#src/ui/import/use-drop.ts';
import type { TextId } from '#src/ui/texts/text-id.ts';
import { t } from '#src/ui/words/t.ts';

interface Props {
  read: (file: Blob, name: string) => void;
}

/** The kinds of files to import, the most common first. */
const KINDS: readonly (readonly [TextId, TextId])[] = [
  ['transfer.kind.resume', 'transfer.kind.resume-forms'],
  ['transfer.kind.linkedin', 'transfer.kind.linkedin-forms'],
  ['transfer.kind.list', 'transfer.kind.list-forms'],
  ['source.json-resume', 'transfer.kind.json-resume-forms'],
  ['welcome.brand', 'transfer.kind.backup-forms'],
];

/** Takes a file that is chosen, dropped anywhere on the page, or pasted as text. */
export function DropZone({ read }: Props) {
  const isOver = useDrop((file) => read(file, file.name));
  return (
    <div class={isOver ? 'drop-zone is-over' : 'drop-zone'}>
      <div class="drop-lead">
        <Icon name="arrows" />
        <div>
          <h2 tabIndex={-1}>{t(isOver ? 'transfer.drop-let-go' : 'transfer.drop')}</h2>
          <p class="quiet">{t('transfer.drop-why')}</p>
        </div>
        <FileButton read={read} label={t('choose-file')} />
      </div>
      <dl class="kinds">
        {KINDS.map(([kind, forms]) => (
          <div key={kind}>
            <dt>{t(kind)}</dt>
            <dd>{t(forms)}</dd>
          </div>
        ))}
      </dl>
      <PasteText read={read} />
    </div>
  );
}

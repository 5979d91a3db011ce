import '#src/ui/import/drop-zone.css';
import { DropArea } from '#src/ui/import/drop-box.tsx';
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

/** Takes a file of any kind that can be imported, and lists the kinds. */
export function DropZone({ read }: Props) {
  return (
    <DropArea
      icon="arrows"
      Heading="h2"
      title={(isOver) => t(isOver ? 'transfer.drop-let-go' : 'transfer.drop')}
      why={t('transfer.drop-why')}
      choose={t('choose-file')}
      read={read}
    >
      <dl class="kinds">
        {KINDS.map(([kind, forms]) => (
          <div key={kind}>
            <dt>{t(kind)}</dt>
            <dd>{t(forms)}</dd>
          </div>
        ))}
      </dl>
    </DropArea>
  );
}

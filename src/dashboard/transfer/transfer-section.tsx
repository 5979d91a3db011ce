import '#src/ui/import/transfer.css';
import { ImportCard } from '#src/ui/import/import-card.tsx';
import { useReading } from '#src/ui/import/use-reading.ts';
import { t } from '#src/ui/words/t.ts';
import type { SectionProps } from '../section-props.ts';
import { DropZone } from './drop-zone.tsx';
import { ExportList } from './export-list.tsx';

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

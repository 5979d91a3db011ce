import '#src/ui/import/transfer.css';
import { useEffect, useRef } from 'preact/hooks';
import { skillName } from '#src/skills/taxonomy.ts';
import { BackupPreview } from '#src/ui/import/backup-preview.tsx';
import { ProblemView } from '#src/ui/import/problem-view.tsx';
import { ReadingView } from '#src/ui/import/reading-view.tsx';
import { SkillsPreview } from '#src/ui/import/skills-preview.tsx';
import { type ImportReading, useReading } from '#src/ui/import/use-reading.ts';
import { t } from '#src/ui/words/t.ts';
import type { SectionProps } from '../section-props.ts';
import { DropZone } from './drop-zone.tsx';
import { ExportList } from './export-list.tsx';

/** Imports the user's data from elsewhere, and exports what is here. */
export function TransferSection({ known }: SectionProps) {
  const reading = useReading(known.taxonomy);
  const card = useRef<HTMLElement>(null);
  const { is } = reading.stage;
  const before = useRef(is);
  useEffect(() => {
    // The pressed button is gone, so the focus moves to what replaced it.
    if (before.current !== is) card.current?.querySelector<HTMLElement>('h2')?.focus();
    before.current = is;
  }, [is]);
  return (
    <div class="transfer">
      <header class="page-head">
        <h1>{t('options.transfer')}</h1>
        <p>{t('transfer.why')}</p>
      </header>
      <section class="import-card" aria-label={t('transfer.import')} ref={card}>
        <Shown reading={reading} known={known} />
      </section>
      {is === 'open' && <ExportList {...known} />}
    </div>
  );
}

function Shown({ reading, known }: { reading: ImportReading } & Pick<SectionProps, 'known'>) {
  const { stage, read, close } = reading;
  switch (stage.is) {
    case 'open':
      return <DropZone read={read} />;
    case 'reading':
      return <ReadingView name={stage.name} done={stage.done} cancel={close} />;
    case 'problem':
      return <ProblemView name={stage.name} problem={stage.problem} close={close} />;
    case 'preview': {
      const { name, incoming } = stage;
      if (incoming.kind === 'backup') {
        return (
          <BackupPreview name={name} contents={incoming.contents} damaged={incoming.damaged} close={close} />
        );
      }
      const { tracked, taxonomy } = known;
      return (
        <SkillsPreview
          name={name}
          source={incoming.source}
          found={incoming.found}
          tracked={tracked}
          nameOf={(skill) => skillName(taxonomy, skill)}
          close={close}
        />
      );
    }
  }
}

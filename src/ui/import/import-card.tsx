import './transfer.css';
import type { ComponentType } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { skillName, type Taxonomy } from '#src/skills/taxonomy.ts';
import type { TrackedSkill } from '#src/skills/tracked-skill.ts';
import { BrowserSaid } from '#src/ui/components/storage-problem.tsx';
import { t } from '#src/ui/words/t.ts';
import { BackupPreview } from './backup-preview.tsx';
import { SkillsPreview } from './skills-preview.tsx';
import type { Problem } from './stage.ts';
import type { ImportReading } from './use-reading.ts';

interface ProblemViewProps {
  name: string;
  problem: Problem;
  close: () => void;
}

interface ReadingViewProps {
  name: string;
  /** Progress from 0 to 1. */
  done: number;
  cancel: () => void;
}

interface Props {
  class: string;
  label: string;
  reading: ImportReading;
  /** The form to choose a file. */
  form: ComponentType<Pick<ImportReading, 'read'>>;
  /** The taxonomy with all aliases. */
  taxonomy: Taxonomy;
  tracked: readonly TrackedSkill[];
  /** Called after the import of skills with their number. */
  imported?: ((skills: number) => void) | undefined;
}

/** A card that follows an import: the form, its progress, then the preview or the problem. */
export function ImportCard({ label, reading, form: Form, taxonomy, tracked, imported, ...rest }: Props) {
  const { stage, read, close } = reading;
  const { is } = stage;
  const card = useRef<HTMLElement>(null);
  const before = useRef(is);
  useEffect(() => {
    // The pressed button is gone, so the focus moves to what replaced it.
    if (before.current !== is) card.current?.querySelector<HTMLElement>('h2, h3')?.focus();
    before.current = is;
  }, [is]);
  return (
    <section {...rest} aria-label={label} ref={card}>
      {is === 'open' && <Form read={read} />}
      {is === 'reading' && <ReadingView name={stage.name} done={stage.done} cancel={close} />}
      {is === 'problem' && <ProblemView name={stage.name} problem={stage.problem} close={close} />}
      {is === 'preview' &&
        (stage.incoming.kind === 'backup' ? (
          <BackupPreview name={stage.name} {...stage.incoming} close={close} />
        ) : (
          <SkillsPreview
            name={stage.name}
            source={stage.incoming.source}
            found={stage.incoming.found}
            tracked={tracked}
            nameOf={(skill) => skillName(taxonomy, skill)}
            close={close}
            imported={imported}
          />
        ))}
    </section>
  );
}

/** Shows the progress of reading a file, with a cancel button. */
function ReadingView({ name, done, cancel }: ReadingViewProps) {
  return (
    <div class="import-reading">
      <h2 tabIndex={-1}>{t('file.reading', { name })}</h2>
      {/* The duration is unknown at first. */}
      <progress aria-label={t('file.reading', { name })} value={done > 0 ? done : undefined} max={1} />
      <div class="buttons">
        <button type="button" class="button" onClick={cancel}>
          {t('file.cancel')}
        </button>
      </div>
    </div>
  );
}

/** Explains why a file could not be read, and what to do instead. */
function ProblemView({ name, problem, close }: ProblemViewProps) {
  const reason = 'reason' in problem ? problem.reason : 'other';
  return (
    <div class="import-problem">
      <p class="note file-name">{name}</p>
      <h2 tabIndex={-1}>{t(`problem.${reason}`)}</h2>
      <p>{t('file.unchanged', { text: t(`problem.${reason}-text`) })}</p>
      <div class="buttons">
        <button type="button" class="button" onClick={close}>
          {t('file.another')}
        </button>
      </div>
      {'said' in problem && <BrowserSaid text={problem.said} />}
    </div>
  );
}

import { t } from '#src/ui/words/t.ts';
import './fields.css';
import './tick.css';
import './transfer.css';
import './resume-reader.css';
import { useEffect, useRef } from 'preact/hooks';
import { skillName, type Taxonomy } from '#src/skills/taxonomy.ts';
import type { TrackedSkill } from '#src/skills/tracked-skill.ts';
import { BackupPreview } from './backup-preview.tsx';
import { DropBox } from './drop-box.tsx';
import { ProblemView } from './problem-view.tsx';
import { ReadingView } from './reading-view.tsx';
import { SkillsPreview } from './skills-preview.tsx';
import { useReading } from './use-reading.ts';

interface Props {
  /** The taxonomy with all aliases. */
  taxonomy: Taxonomy;
  tracked: readonly TrackedSkill[];
  /** Called after the import with the number of imported skills. */
  imported: (skills: number) => void;
}

/** Reads a dropped or chosen résumé and previews it before the import, on pages other than the options. */
export function ResumeReader({ taxonomy, tracked, imported }: Props) {
  const { stage, read, close } = useReading(taxonomy);
  const part = useRef<HTMLElement>(null);
  const before = useRef(stage.is);
  useEffect(() => {
    // The pressed button is gone, so the focus moves to what replaced it.
    if (before.current !== stage.is) part.current?.querySelector<HTMLElement>('h2, h3')?.focus();
    before.current = stage.is;
  }, [stage.is]);
  return (
    <section class="transfer resume-reader" aria-label={t('proof.yours')} ref={part}>
      {stage.is === 'open' && <DropBox read={read} />}
      {stage.is === 'reading' && <ReadingView name={stage.name} done={stage.done} cancel={close} />}
      {stage.is === 'problem' && <ProblemView name={stage.name} problem={stage.problem} close={close} />}
      {stage.is === 'preview' &&
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

import { t } from '#src/ui/t.ts';
import '../tick.css';
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
  /** With all names of skills. */
  taxonomy: Taxonomy;
  tracked: readonly TrackedSkill[];
  /** Called once it is imported, with how many skills were. */
  imported: (skills: number) => void;
}

/** Where a résumé is dropped or chosen, read, and looked over before it is imported: outside of the options. */
export function ResumeReader({ taxonomy, tracked, imported }: Props) {
  const { stage, read, close } = useReading(taxonomy);
  const part = useRef<HTMLElement>(null);
  const before = useRef(stage.is);
  useEffect(() => {
    // Who works by keyboard or ear is led to what came in the place of what they pressed.
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

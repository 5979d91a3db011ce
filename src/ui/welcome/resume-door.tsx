import '../options/tick.css';
import '../options/transfer/transfer.css';
import './resume-door.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import { skillName } from '#src/skills/taxonomy.ts';
import type { Known } from '#src/ui/options/options-live.ts';
import { BackupPreview } from '#src/ui/options/transfer/backup-preview.tsx';
import { DropBox } from '#src/ui/options/transfer/drop-box.tsx';
import { ProblemView } from '#src/ui/options/transfer/problem-view.tsx';
import { ReadingView } from '#src/ui/options/transfer/reading-view.tsx';
import { SkillsPreview } from '#src/ui/options/transfer/skills-preview.tsx';
import { useReading } from '#src/ui/options/transfer/use-reading.ts';
import { FirstAnswer } from './first-answer.tsx';

interface Props {
  known: Known;
  /** Shows the sample posting line by line. */
  showSample: () => void;
}

/** The résumé as the front door: dropped or chosen, looked over, and then the first score. */
export function ResumeDoor({ known, showSample }: Props) {
  const { stage, read, close } = useReading(known.taxonomy);
  const [imported, setImported] = useState<number | null>(null);
  const door = useRef<HTMLElement>(null);
  // What was taken back by Undo counts no longer.
  const isImported = imported !== null && known.tracked.length > 0;
  const step = isImported ? 'imported' : stage.is;
  const before = useRef(step);
  useEffect(() => {
    // Who works by keyboard or ear is led to what came in the place of what they pressed.
    if (before.current !== step) door.current?.querySelector<HTMLElement>('h2, h3')?.focus();
    if (before.current === 'imported') setImported(null);
    before.current = step;
  }, [step]);
  const done = (skills: number) => {
    close();
    setImported(skills);
  };
  const again = () => {
    close();
    setImported(null);
  };
  const { tracked, taxonomy } = known;
  return (
    <section class="transfer resume-door" aria-label="Your résumé" ref={door}>
      {isImported && <FirstAnswer {...{ known, again, showSample }} skills={imported} />}
      {!isImported && stage.is === 'open' && <DropBox read={read} />}
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
            imported={done}
          />
        ))}
    </section>
  );
}

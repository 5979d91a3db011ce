import { useEffect, useRef, useState } from 'preact/hooks';
import type { Known } from '#src/ui/options/options-live.ts';
import { ResumeReader } from '#src/ui/options/transfer/resume-reader.tsx';
import { FirstAnswer } from './first-answer.tsx';

interface Props {
  known: Known;
  /** Shows the sample posting line by line. */
  showSample: () => void;
}

/** The résumé as the first way in: dropped or chosen, looked over, and then the first score. */
export function ResumeOffer({ known, showSample }: Props) {
  const { tracked, taxonomy } = known;
  const [imported, setImported] = useState<number | null>(null);
  // What was taken back by Undo counts no longer.
  const isImported = imported !== null && tracked.length > 0;
  const was = useRef(isImported);
  useEffect(() => {
    if (was.current && !isImported) setImported(null);
    was.current = isImported;
  }, [isImported]);
  return isImported ? (
    <FirstAnswer {...{ known, showSample }} skills={imported} again={() => setImported(null)} />
  ) : (
    <ResumeReader {...{ taxonomy, tracked }} imported={setImported} />
  );
}

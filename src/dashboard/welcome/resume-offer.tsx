import { useEffect, useRef, useState } from 'preact/hooks';
import type { Known } from '#src/dashboard/options-live.ts';
import { ResumeReader } from '#src/ui/import/resume-reader.tsx';
import { FirstAnswer } from './first-answer.tsx';

interface Props {
  known: Known;
  /** Shows the sample posting line by line. */
  showSample: () => void;
}

/** The résumé as the first choice: chosen or dropped, reviewed, and then the first score. */
export function ResumeOffer({ known, showSample }: Props) {
  const { tracked, taxonomy } = known;
  const [imported, setImported] = useState<number | null>(null);
  // An import that was undone no longer counts.
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

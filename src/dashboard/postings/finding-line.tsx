import { useEffect, useState } from 'preact/hooks';
import { type Finding, findingNow, onFinding } from '#src/store/finding.ts';
import { useLatestOnly } from '#src/ui/hooks/latest-only.ts';
import { rich } from '#src/ui/words/t.ts';
import { wakeFinding } from './posting-actions.ts';

/** Shows the progress of re-extracting skills in the background, or nothing when idle. */
export function FindingLine() {
  const now = useFinding();
  if (!now) return null;
  const values = { done: now.done, total: now.total };
  return (
    <div class="finding-line">
      <span id="finding">
        {rich('list.finding', values, { num: (inner) => <span class="num">{inner}</span> })}
      </span>
      <progress value={now.done} max={now.total} aria-labelledby="finding" />
    </div>
  );
}

function useFinding(): Finding | null {
  const [now, setNow] = useState<Finding | null>(null);
  const latest = useLatestOnly();
  useEffect(() => {
    const signal = latest.start();
    findingNow().then((before) => {
      if (!signal.aborted) setNow(before);
      // If the browser stopped the background before it finished, a visit to this page resumes it.
      if (before) wakeFinding();
    });
    return onFinding((told) => {
      latest.stop();
      setNow(told);
    });
  }, []);
  return now;
}

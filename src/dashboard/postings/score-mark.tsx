import { t } from '#src/ui/words/t.ts';

interface Props {
  score: number | null;
}

/** The gap in the ring between score and rest, in hundredths. */
const ROOM = 4;

/** Draws a score as a small ring with the missing part bolder. Without a score, a thin empty ring. */
export function ScoreMark({ score }: Props) {
  return (
    <span class="score-mark">
      <svg viewBox="0 0 40 40" aria-hidden="true">
        {score === null ? (
          <circle class="ring-open" cx="20" cy="20" r="16.5" stroke-width="1.5" />
        ) : (
          <>
            {score < 100 && <Arc from={score} to={100} state="gap" />}
            {score > 0 && <Arc from={0} to={score} state="have" />}
          </>
        )}
      </svg>
      <span class="num" aria-hidden="true">
        {score ?? '–'}
      </span>
      <span class="visually-hidden">
        {score === null ? t('posting.no-score') : t('given-of.plain', { given: score, worth: 100 })}
      </span>
    </span>
  );
}

function Arc({ from, to, state }: { from: number; to: number; state: 'have' | 'gap' }) {
  const whole = to - from === 100;
  const length = Math.max(to - from - (whole ? 0 : ROOM), 0.5);
  return (
    <circle
      class={`ring-${state}`}
      cx="20"
      cy="20"
      r="16.5"
      pathLength="100"
      stroke-width={state === 'gap' ? 5 : 3.5}
      stroke-dasharray={`${length} ${100 - length}`}
      stroke-dashoffset={-(from + (whole ? 0 : ROOM / 2))}
      transform="rotate(-90 20 20)"
    />
  );
}

import type { FactsTold } from '#src/ui/facts-told.ts';

/** The posting's facts in one quiet line. */
export function FactsLine({ told: { closed, words } }: { told: FactsTold }) {
  if (words.length === 0) return null;
  return (
    <p class="popup-sub popup-facts" title={words.join(' · ')}>
      {words.map((word, index) => (
        <span key={word}>
          <span class={closed && index === 0 ? 'whole closed' : 'whole'}>{word}</span>
        </span>
      ))}
    </p>
  );
}

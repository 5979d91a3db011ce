import { percent } from '#src/ui/words/words.ts';

/** Shows the share of stored postings that require a skill, 0 to 1, as a bar and a figure; no bar at 0. */
export function AskedMeter({ share }: { share: number }) {
  return (
    <span class={share > 0 ? 'asked-meter' : 'asked-meter is-none'}>
      <svg viewBox="0 0 48 4" aria-hidden="true" preserveAspectRatio="none">
        {share > 0 && (
          <>
            <rect class="asked-all" width="48" height="4" rx="2" />
            <rect class="asked-part" width={48 * share} height="4" rx="2" />
          </>
        )}
      </svg>
      <span class="num">{percent(share)}</span>
    </span>
  );
}

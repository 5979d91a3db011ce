/** Draws Gaplight's logo, the same as public/icons/mark.svg. */
export function GaplightMark() {
  return (
    <svg class="mark" viewBox="0 0 128 128" aria-hidden="true">
      <path class="mark-ring" d={MARK_RING} />
      <path class="mark-gap" d={MARK_GAP} />
    </svg>
  );
}

const MARK_RING = 'M67.77 10.13A54 54 0 1 1 10.53 56.48L32.31 59.55A32 32 0 1 0 66.23 32.08Z';
const MARK_GAP = 'M4.66 40.03A64 64 0 0 1 55.09 0.62L59.41 31.32A33 33 0 0 0 33.40 51.64Z';

import type { Known } from '#src/ui/options/options-live.ts';
import { PinGuide } from './pin-guide.tsx';
import { Sample } from './sample.tsx';

/** Step three: where the result shows, and what it looks like. */
export function SampleStep({ known }: { known: Known }) {
  return (
    <>
      <p>
        <PinGuide /> Its number tells how many must-haves you lack. Press it, and you see this:
      </p>
      <Sample known={known} />
      <ul class="legend-list">
        <li>
          <span class="dot have" /> <span>You have it, or something that covers it</span>
        </li>
        <li>
          <span class="dot near" /> <span>Counts in part: something near, or you are learning it</span>
        </li>
        <li>
          <span class="dot gap" /> <span>A gap</span>
        </li>
        <li>
          <span class="note">Outer ring: what the job is about. Inner ring: all else.</span>
        </li>
      </ul>
    </>
  );
}

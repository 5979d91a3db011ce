import type { Lift } from '#src/insights/next-skills.ts';
import { Tile } from '#src/ui/tile.tsx';
import { figure, points } from '#src/ui/words.ts';
import { linkTo } from '../route.ts';
import { meanRise } from './next-reasons.ts';

interface Props {
  number: number;
  lift: Lift;
  name: string;
  reasons: readonly string[];
  /** A page that teaches it, or null. */
  learn: string | null;
  start: () => void;
}

/** One step of the plan: the skill, what it would change, why, and the way to begin. */
export function NextCard({ number, lift, name, reasons, learn, start }: Props) {
  return (
    <li class="next-card">
      <div class="next-head">
        <span class="num quiet">{number}</span>
        <Tile skill={lift.skill} name={name} />
        <h3>{name}</h3>
      </div>
      <Gain lift={lift} />
      <ul class="next-reasons">
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      <div class="buttons">
        <button type="button" class="button" aria-label={`Start learning ${name}`} onClick={start}>
          Start learning
        </button>
        {learn && (
          <a
            class="note next-postings"
            href={learn}
            target="_blank"
            rel="noopener noreferrer"
            aria-label={`Where to learn ${name}`}
          >
            Where to learn it
          </a>
        )}
        <a
          class="note next-postings"
          href={linkTo('postings', [], { skill: lift.skill })}
          aria-label={`Show the postings that ask for ${name}`}
        >
          Show the postings
        </a>
      </div>
    </li>
  );
}

/** More good matches, or where it makes none by itself, the points. */
function Gain({ lift }: { lift: Lift }) {
  if (lift.good === 0) {
    return (
      <p class="next-gain">
        <b class="num">+{points(meanRise(lift))}</b> points on average
      </p>
    );
  }
  return (
    <p class="next-gain">
      <b class="num">+{figure(lift.good)}</b> more good {lift.good === 1 ? 'match' : 'matches'}
    </p>
  );
}

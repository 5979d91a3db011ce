import type { Ref } from 'preact';
import { BAND_NAMES } from '#src/match/score.ts';
import { Ring } from '#src/ui/ring.tsx';
import { allOfParts } from '#src/ui/words.ts';
import type { MatchView } from './match-view.ts';

interface Props {
  view: MatchView;
  why: Ref<HTMLButtonElement>;
  explain: () => void;
}

/** How well: the ring, the band, and the one reason. */
export function Verdict({ view, why, explain }: Props) {
  return (
    <section class="verdict" aria-labelledby="band">
      <Ring score={view.score} asks={view.asks} />
      <div>
        <h2 id="band">{view.next ? BAND_NAMES[view.band] : 'Nothing missing'}</h2>
        <p class="reason">
          <Counts view={view} />
          <NextStep view={view} />
        </p>
        <button type="button" class="why" ref={why} onClick={explain}>
          How it adds up
        </button>
      </div>
    </section>
  );
}

function Counts({ view: { required, preferred } }: { view: MatchView }) {
  const must = required.rows.length > 0 && `${required.covered} of ${required.rows.length} must-haves`;
  const nice = preferred.rows.length > 0 && `${preferred.covered} of ${preferred.rows.length} nice-to-haves`;
  return (
    <span class="counts">
      {must && <span>{nice ? `${must},` : must}</span>} {nice && <span>{must ? nice : `${nice},`}</span>}{' '}
      {!must && <span>no must-haves named</span>}
    </span>
  );
}

function NextStep({ view: { next, lead } }: { view: MatchView }) {
  if (next) {
    return (
      <span>
        {allOfParts(next.names).map(({ text, isName }) => (isName ? <b key={text}>{text}</b> : text))} would
        lift it to <b class="num">{next.score}</b>
      </span>
    );
  }
  if (!lead) return null;
  return (
    <span>
      Lead with <b>{lead.name}</b>: the ad names it {lead.times} times
    </span>
  );
}

import type { Ref } from 'preact';
import { BAND_NAMES } from '#src/match/score.ts';
import type { Followed } from '#src/ui/progress/followed.ts';
import { Ring } from '#src/ui/ring.tsx';
import { allOfParts, count, points } from '#src/ui/words.ts';
import { aboutYears } from './experience-words.ts';
import { JobStatus } from './job-status.tsx';
import type { MatchView } from './match-view.ts';

interface Props {
  view: MatchView;
  /** Of which the user may say how far they are; none where it is a sample. */
  posting?: Followed;
  why: Ref<HTMLButtonElement>;
  explain: () => void;
}

/** How well: the ring, the band, and the one reason. */
export function Verdict({ view, posting, why, explain }: Props) {
  return (
    <section class="verdict" aria-labelledby="band">
      <Ring score={view.score} asks={view.asks} />
      <div>
        <h2 id="band">{BAND_NAMES[view.band]}</h2>
        <p class="reason">
          <span>
            {hadWords(view)}
            {nearCount(view)}.
          </span>{' '}
          <Rest view={view} />
        </p>
        <div class="verdict-foot">
          <button type="button" class="text-button" ref={why} onClick={explain}>
            How it adds up
          </button>
          {posting && <JobStatus posting={posting} />}
        </div>
      </div>
    </section>
  );
}

/** How much of what decides is there. */
export function hadWords({ tallies: { core, must, nice, practice } }: Pick<MatchView, 'tallies'>): string {
  const [tally, one, many] =
    core.asked > 0
      ? [core, 'core skill', 'core skills']
      : must.asked > 0
        ? [must, 'must-have', 'must-haves']
        : nice.asked > 0
          ? [nice, 'nice-to-have', 'nice-to-haves']
          : [practice, 'practice', 'practices'];
  const { had, asked } = tally;
  if (asked === 1) return had === 1 ? `You have the one ${one}` : `You don’t have the one ${one}`;
  if (had === asked) return asked === 2 ? `You have both ${many}` : `You have all ${asked} ${many}`;
  return had === 0 ? `You have none of the ${asked} ${many}` : `You have ${had} of ${asked} ${many}`;
}

/** ", 2 near": without it nobody would see why a score is high where much of the core is missing. */
function nearCount({ parts }: Pick<MatchView, 'parts'>): string {
  const core = parts.find(({ tier }) => tier === 'core');
  const near = core?.gaps.filter(({ cover }) => cover === 'near').length ?? 0;
  return near === 0 ? '' : `, ${near} near`;
}

/** Years that take off more than a tenth are what there is to say, where no core skill is missing. */
const FEW_YEARS = 0.9;

function Rest({ view: { tallies, experience, next, parts } }: { view: MatchView }) {
  const { needed, own, factor } = experience;
  if (tallies.core.had === tallies.core.asked && factor < FEW_YEARS && own !== null) {
    return (
      <span>
        About {points(aboutYears(needed))} years are needed, you have worked {count(own, 'year')}.
      </span>
    );
  }
  if (!next) return parts.every(({ gaps }) => gaps.length === 0) ? <span>Nothing is missing.</span> : null;
  return (
    <span>
      {allOfParts(next.names).map(({ text, isName }) => (isName ? <b key={text}>{text}</b> : text))} would
      lift it to <b class="num">{next.score}</b>.
    </span>
  );
}

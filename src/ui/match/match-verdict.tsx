import type { Ref } from 'preact';
import { isGuess } from '#src/match/score.ts';
import { Ring } from '#src/ui/components/ring.tsx';
import type { Followed } from '#src/ui/progress/followed.ts';
import { rich, t } from '#src/ui/words/t.ts';
import { allOfParts } from '#src/ui/words/words.ts';
import { JobStatus } from './job-status.tsx';
import { LateCappedReason } from './late-requirements.tsx';
import type { MatchView } from './match-view.ts';
import { restCause, yearsCause } from './verdict-cause.ts';

interface Props {
  view: MatchView;
  /** The posting whose status the user can edit; none for the sample. */
  posting?: Followed;
  why: Ref<HTMLButtonElement>;
  explain: () => void;
}

/** The verdict: the ring, the band, and the main reason. */
export function MatchVerdict({ view, posting, why, explain }: Props) {
  return (
    <section class="verdict" aria-labelledby="band">
      <Ring score={view.score} asks={view.asks} />
      <div>
        <h2 id="band">{t(`band.${view.band}`)}</h2>
        <p class="reason">
          {isGuess(view.asks) && <b>{t('verdict.guess')} </b>}
          {view.role && <span>{t('verdict.role', { n: view.role.of, role: view.role.name })} </span>}
          <span>{hadWords(view)}</span> <Rest view={view} />
        </p>
        <div class="verdict-foot">
          <button type="button" class="text-button" ref={why} onClick={explain}>
            {t('adds-up')}
          </button>
          {posting && <JobStatus posting={posting} />}
        </div>
      </div>
    </section>
  );
}

/**
 * Says how much of the heaviest tier is covered, and how much of the core is near, since that explains a high
 * score.
 */
export function hadWords({ tallies, parts }: Pick<MatchView, 'tallies' | 'parts'>): string {
  const kind = (['core', 'must', 'nice'] as const).find((tier) => tallies[tier].asked > 0) ?? 'practice';
  const { had, asked } = tallies[kind];
  const values = { kind, had, asked, near: nearCount(parts) };
  if (asked === 1) return t(had === 1 ? 'verdict.has-the-one' : 'verdict.lacks-the-one', values);
  if (had === asked) return t('verdict.has-all', values);
  return t(had === 0 ? 'verdict.has-none' : 'verdict.has-some', values);
}

function nearCount(parts: MatchView['parts']): number {
  const core = parts.find(({ tier }) => tier === 'core');
  return core?.gaps.filter(({ cover }) => cover === 'near').length ?? 0;
}

/** Draws the largest cause: a lack besides skills, years of work, or else what would lift the score. */
function Rest({ view }: { view: MatchView }) {
  const { next, asks, capped } = view;
  if (capped > 0) return <LateCappedReason view={view} />;
  const years = yearsCause(view);
  if (years !== null) return <span>{years}</span>;
  if (!next) return <span>{restCause(asks)}</span>;
  return (
    <span>
      {rich(
        'verdict.lift',
        { score: next.score },
        { names: () => <Names names={next.names} />, b: (score) => <b class="num">{score}</b> },
      )}
    </span>
  );
}

const Names = ({ names }: { names: readonly string[] }) => (
  <>{allOfParts(names).map(({ text, isName }) => (isName ? <b key={text}>{text}</b> : text))}</>
);

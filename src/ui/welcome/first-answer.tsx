import './first-answer.css';
import { useEffect, useRef } from 'preact/hooks';
import { BAND_NAMES } from '#src/match/score.ts';
import { keptPosting } from '#src/store/postings.ts';
import type { Known } from '#src/ui/options/options-live.ts';
import { linkTo } from '#src/ui/options/route.ts';
import { factsWithoutTab } from '#src/ui/popup/facts.ts';
import type { MatchView } from '#src/ui/popup/match-view.ts';
import { popupView } from '#src/ui/popup/popup-view.ts';
import { hadWords } from '#src/ui/popup/verdict.tsx';
import { Ring } from '#src/ui/ring.tsx';
import { useLive } from '#src/ui/use-live.ts';
import { count } from '#src/ui/words.ts';
import { OpenPosting } from './open-posting.tsx';
import { sampleView } from './sample-view.ts';
import { useSample } from './use-sample.ts';

interface Props {
  known: Known;
  /** How many skills were imported. */
  skills: number;
  /** Leads back to where a file is chosen. */
  again: () => void;
  showSample: () => void;
}

/** What one has of it at once: the score on the posting that one came from, or else on the sample. */
export function FirstAnswer({ known, skills, again, showSample }: Props) {
  const [from] = useLive(['postings'], () => keptPosting(postingCameFrom(location.hash)));
  const posting = from && 'now' in from ? from.now : null;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <div class="first-answer">
      <h3 tabIndex={-1} ref={title}>
        {count(skills, 'skill')} from your résumé are in your skills
      </h3>
      {posting ? (
        <Score
          on={posting.title}
          view={popupView(factsWithoutTab(known, posting, [], Date.now()))}
          why={
            <a class="button" href={`/options.html${linkTo('postings', [posting.id])}`}>
              See why
            </a>
          }
        />
      ) : (
        from && <OnSample known={known} showSample={showSample} />
      )}
      {posting?.url && (
        <a class="button primary" href={posting.url}>
          Back to this posting
        </a>
      )}
      <OpenPosting />
      <button type="button" class="button plain" onClick={again}>
        Read another résumé
      </button>
    </div>
  );
}

/** The id of the posting over which the popup offered to read a résumé; empty where one did not come from one. */
export const postingCameFrom = (hash: string): string =>
  new URLSearchParams(hash.slice(1)).get('posting') ?? '';

function OnSample({ known, showSample }: Pick<Props, 'known' | 'showSample'>) {
  const { sample } = useSample(known.roadmap.id);
  const view = sample && sampleView(sample, known);
  const why = (
    <button type="button" class="button" onClick={showSample}>
      See why
    </button>
  );
  return <Score on={`A sample posting: ${sample?.posting.title}`} view={view} why={why} />;
}

interface ScoreProps {
  on: string;
  view: ReturnType<typeof popupView> | null;
  why: preact.ComponentChild;
}

function Score({ on, view, why }: ScoreProps) {
  if (view?.kind !== 'match') return null;
  return (
    <div class="answer-score">
      <Ring score={view.score} asks={view.asks} />
      <div>
        <p class="note">{on}</p>
        <p class="answer-band">{BAND_NAMES[view.band]}</p>
        <p>{answerWords(view)}.</p>
        {why}
      </div>
    </div>
  );
}

/** What of the posting is there, and what would lift the score. */
function answerWords(view: MatchView): string {
  const had = hadWords(view);
  return view.next ? `${had}; ${view.next.names.join(' and ')} would lift it to ${view.next.score}` : had;
}

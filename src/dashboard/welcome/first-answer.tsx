import './first-answer.css';
import { useEffect, useRef } from 'preact/hooks';
import type { Known } from '#src/dashboard/options-live.ts';
import { keptPosting } from '#src/store/postings.ts';
import { Ring } from '#src/ui/components/ring.tsx';
import { nowOf, useLive } from '#src/ui/hooks/use-live.ts';
import { factsWithoutTab } from '#src/ui/match/facts-without-tab.ts';
import { hadWords } from '#src/ui/match/match-verdict.tsx';
import type { MatchView } from '#src/ui/match/match-view.ts';
import { popupView } from '#src/ui/match/popup-view.ts';
import { linkTo } from '#src/ui/route.ts';
import { rich, t } from '#src/ui/words/t.ts';
import { allOf } from '#src/ui/words/words.ts';
import { sampleView } from './sample-view.ts';
import { useSample } from './use-sample.ts';

interface Props {
  known: Known;
  skills: number;
  /** Goes back to choosing a file. */
  again: () => void;
  showSample: () => void;
}

/** Shows the first result: the score of the posting the user came from, or of the sample. */
export function FirstAnswer({ known, skills, again, showSample }: Props) {
  const [from] = useLive(['postings'], () => keptPosting(postingCameFrom(location.hash)));
  const posting = nowOf(from);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <div class="first-answer">
      <h3 tabIndex={-1} ref={title}>
        {t('answer.skills', { n: skills })}
      </h3>
      {posting ? (
        <Score
          on={posting.title}
          view={popupView(factsWithoutTab(known, posting, [], Date.now()))}
          why={
            <a class="button" href={`/options.html${linkTo('postings', [posting.id])}`}>
              {t('answer.see-why')}
            </a>
          }
        />
      ) : (
        from && <OnSample known={known} showSample={showSample} />
      )}
      {posting?.url && (
        <a class="button primary" href={posting.url}>
          {t('answer.back')}
        </a>
      )}
      <OpenPosting />
      <button type="button" class="button plain" onClick={again}>
        {t('answer.again')}
      </button>
    </div>
  );
}

/** Returns the id of the posting from which the popup offered to read a résumé; empty if none. */
const postingCameFrom = (hash: string): string => new URLSearchParams(hash.slice(1)).get('posting') ?? '';

function OnSample({ known, showSample }: Pick<Props, 'known' | 'showSample'>) {
  const { sample } = useSample(known.roadmap.id);
  const view = sample && sampleView(sample, known);
  const why = (
    <button type="button" class="button" onClick={showSample}>
      {t('answer.see-why')}
    </button>
  );
  return sample && <Score on={t('answer.sample', { title: sample.posting.title })} view={view} why={why} />;
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
        <p class="answer-band">{t(`band.${view.band}`)}</p>
        <p>
          {hadWords(view)} {view.next && <Lift {...view.next} />}
        </p>
        {why}
      </div>
    </div>
  );
}

/** Says what would raise the score. */
function Lift({ names, score }: NonNullable<MatchView['next']>) {
  return <>{rich('verdict.lift', { score }, { names: () => allOf(names) })}</>;
}

/** Popular job sites. They are plain links; nothing is fetched. */
const PLACES: readonly (readonly [string, string])[] = [
  ['LinkedIn', 'https://www.linkedin.com/jobs/'],
  ['Indeed', 'https://www.indeed.com/'],
  ['Glassdoor', 'https://www.glassdoor.com/Job/'],
  ['Naukri', 'https://www.naukri.com/'],
];

/** Links to real postings. */
function OpenPosting() {
  return (
    <p class="open-posting">
      {rich(
        'answer.open',
        {},
        {
          b: (inner) => <b>{inner}</b>,
          places: () => <Places />,
          a: (inner) => (
            <a href={`/options.html${linkTo('postings', ['paste'])}`} target="_blank" rel="noopener">
              {inner}
            </a>
          ),
        },
      )}
    </p>
  );
}

const Places = () => (
  <>
    {PLACES.map(([name, address], at) => (
      <span key={name}>
        {at > 0 && ', '}
        <a href={address} target="_blank" rel="noopener noreferrer">
          {name}
        </a>
      </span>
    ))}
  </>
);

import './sample.css';
import type { Known } from '#src/dashboard/options-live.ts';
import { BrowserSaid } from '#src/ui/components/storage-problem.tsx';
import type { TextId } from '#src/ui/texts/text-id.ts';
import { t } from '#src/ui/words/t.ts';
import { SampleMatch } from './sample-match.tsx';
import { type ReadSample, type SamplePiece, samplePieces } from './sample-view.ts';
import { useSample } from './use-sample.ts';

/** A sample posting with its live match: read by the background and compared with the user's skills. */
export function Sample({ known }: { known: Known }) {
  const { sample, trouble, again } = useSample(known.roadmap.id);
  if (trouble) {
    return (
      <div class="sample-failed">
        <p>{t('sample.failed')}</p>
        <button type="button" class="button" onClick={again}>
          {t('try-again')}
        </button>
        <BrowserSaid text={trouble.error} />
      </div>
    );
  }
  return (
    <div class="sample">
      {sample && <SampleText sample={sample} known={known} />}
      {sample && <SampleMatch sample={sample} known={known} />}
    </div>
  );
}

const TAGS = { heading: 'h4', paragraph: 'p', item: 'p' } as const;

/** Words for screen readers on how a skill is covered; other states have none. */
const WORDS = {
  have: 'state.have-it',
  part: 'state.partly',
  gap: 'sample.gap',
} as const satisfies Partial<Record<SamplePiece['state'], TextId>>;

/** The sample posting with the recognised words marked by the user's coverage. */
function SampleText({ sample, known }: { sample: ReadSample; known: Known }) {
  const lines = samplePieces(sample, known);
  const { title, company, location, blocks } = sample.posting;
  return (
    <article class="sample-text" aria-label={t('sample.text')}>
      <h3>{title}</h3>
      <p class="note">
        {company} · {location}
      </p>
      {blocks.map(({ kind, text }, at) => {
        const Tag = TAGS[kind];
        return (
          <Tag key={text} class={`sample-${kind}`}>
            {lines[at]?.map((piece, i) => (
              <PieceText key={i} piece={piece} />
            ))}
          </Tag>
        );
      })}
    </article>
  );
}

function PieceText({ piece: { text, state } }: { piece: SamplePiece }) {
  if (state === 'plain') return <>{text}</>;
  const covered = state === 'asked' ? null : t(WORDS[state]);
  return (
    <span class={`said is-${state}`}>
      {text}
      {covered && <span class="visually-hidden"> ({covered})</span>}
    </span>
  );
}

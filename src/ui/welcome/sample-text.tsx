import type { TextId } from '#src/texts/text-id.ts';
import type { Known } from '#src/ui/options/options-live.ts';
import { t } from '#src/ui/t.ts';
import { type ReadSample, type SamplePiece, samplePieces } from './sample-view.ts';

const TAGS = { heading: 'h4', paragraph: 'p', item: 'p' } as const;

/** Words for screen readers on how a skill is covered; other states have none. */
const WORDS = {
  have: 'state.have-it',
  part: 'state.partly',
  gap: 'sample.gap',
} as const satisfies Partial<Record<SamplePiece['state'], TextId>>;

/** The sample posting with the recognised words marked by the user's coverage. */
export function SampleText({ sample, known }: { sample: ReadSample; known: Known }) {
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

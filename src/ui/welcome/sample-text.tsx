import type { Known } from '#src/ui/options/options-live.ts';
import { type Piece, type ReadSample, samplePieces } from './sample-view.ts';

const TAGS = { heading: 'h4', paragraph: 'p', item: 'p' } as const;

const WORDS: Record<Piece['state'], string> = {
  plain: '',
  asked: '',
  have: 'you have it',
  part: 'counts in part',
  gap: 'a gap',
};

/** The sample posting as one would read it, with the recognised words marked by what the user has. */
export function SampleText({ sample, known }: { sample: ReadSample; known: Known }) {
  const lines = samplePieces(sample, known);
  const { title, company, location, blocks } = sample.posting;
  return (
    <article class="sample-text" aria-label="The sample posting">
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

function PieceText({ piece: { text, state } }: { piece: Piece }) {
  if (state === 'plain') return <>{text}</>;
  return (
    <span class={`said is-${state}`}>
      {text}
      {WORDS[state] && <span class="visually-hidden"> ({WORDS[state]})</span>}
    </span>
  );
}

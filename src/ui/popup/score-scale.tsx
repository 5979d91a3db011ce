import { BAND_NAMES, BANDS } from '#src/match/score.ts';
import { allOf } from '#src/ui/words.ts';
import type { MatchView } from './match-view.ts';

/** The score on a scale with the bands: what it is made of, and where the next step leads. */
export function ScoreScale({ view }: { view: MatchView }) {
  const { required, preferred, next, score, band } = view;
  const bands = BANDS.map(([name, least]) => ({
    name,
    least,
    label: BAND_NAMES[name].replace(' match', ''),
  }));
  return (
    <div class="scale">
      <div class="scale-bar" aria-hidden="true">
        <i class="must" style={{ inlineSize: `${required.points}%` }} />
        <i class="nice" style={{ inlineSize: `${preferred.points}%` }} />
        {next && <i class="lift" style={{ inlineSize: `${next.score - score}%` }} />}
        <i class="needle" style={{ insetInlineStart: `${score}%` }} />
      </div>
      <ul class="scale-bands" aria-label="Bands">
        {bands.map(({ name, least, label }) => (
          <li
            key={name}
            aria-current={name === band ? 'true' : undefined}
            style={{ insetInlineStart: `${least}%` }}
          >
            {label}
            <span class="num"> {least}</span>
          </li>
        ))}
      </ul>
      <Legend view={view} />
    </div>
  );
}

function Legend({ view: { required, preferred, next } }: { view: MatchView }) {
  return (
    <ul class="legend">
      {required.points > 0 && (
        <li>
          <i class="must" />
          must-haves
        </li>
      )}
      {preferred.points > 0 && (
        <li>
          <i class="nice" />
          nice-to-haves
        </li>
      )}
      {next && (
        <li>
          <i class="lift" />
          {allOf(next.names)}: to {next.score}
        </li>
      )}
    </ul>
  );
}

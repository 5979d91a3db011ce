import { BANDS } from '#src/match/score.ts';
import { t } from '#src/ui/words/t.ts';
import { allOf } from '#src/ui/words/words.ts';
import type { MatchView } from './match-view.ts';

/** The score on a scale of bands: its parts, and where the next step leads. */
export function ScoreScale({ view }: { view: MatchView }) {
  const { parts, next, score, band } = view;
  const given = parts.reduce((sum, part) => sum + part.given, 0);
  const bands = BANDS.map(([name, least]) => ({
    name,
    least,
    label: t(`band.short.${name}`),
  }));
  return (
    <div class="scale">
      <div class="scale-bar" aria-hidden="true">
        {parts.map(({ tier, given: part }) => (
          <i key={tier} class={tier} style={{ inlineSize: `${given > 0 ? (part * score) / given : 0}%` }} />
        ))}
        {next && <i class="lift" style={{ inlineSize: `${next.score - score}%` }} />}
        <i class="needle" style={{ insetInlineStart: `${score}%` }} />
      </div>
      <ul class="scale-bands" aria-label={t('adds-up.bands')}>
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
      {next && (
        <p class="scale-legend">
          <i class="swatch lift" /> {t('adds-up.to', { names: allOf(next.names), score: next.score })}
        </p>
      )}
    </div>
  );
}

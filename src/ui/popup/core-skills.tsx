import { COVER_DOTS, COVER_WORDS } from '#src/ui/cover-told.ts';
import { count } from '#src/ui/words.ts';
import type { AskRow } from './ask-row.ts';
import type { TierPart } from './match-view.ts';
import { nearWord } from './nearness-words.ts';
import { openAsk } from './open-ask.ts';

/** What the job is about: each core skill with how the user stands to it, and the way to its line. */
export function CoreSkills({ part: { rows } }: { part: TierPart }) {
  return (
    <section class="core" aria-labelledby="core">
      <h2 id="core">This job is about</h2>
      <ul class="core-list">
        {rows.map((row) => (
          <li key={row.key}>
            <button
              type="button"
              class={`core-skill is-${COVER_DOTS[row.cover]}`}
              onClick={() => openAsk(row.key)}
            >
              <span class={`dot ${COVER_DOTS[row.cover]}`} />
              <span>{shortLabel(row)}</span>
              <State row={row} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What is had or missing shows by its sign; what is in between says what it is. */
function State({ row }: { row: AskRow }) {
  const words = stateWords(row);
  return words === null ? (
    <span class="visually-hidden">: {COVER_WORDS[row.cover]}</span>
  ) : (
    <span class="note">{words}</span>
  );
}

function stateWords({ cover, credit, years, own, asksYears }: AskRow): string | null {
  if (cover === 'near') return nearWord(credit);
  if (cover === 'short' && years !== null) return `${own?.years ?? 0} of ${count(years, 'year')}`;
  if (asksYears) return 'years not said';
  return cover === 'have' || cover === 'gap' ? null : COVER_WORDS[cover];
}

/** Of alternatives the one that counts, or the first two: a chip has room for no more. */
export function shortLabel({ label, chosen, skills }: Pick<AskRow, 'label' | 'chosen' | 'skills'>): string {
  if (chosen) return chosen.name;
  const [first, second, third] = skills;
  if (!first || !second || !third) return label;
  return `${first.name}, ${second.name} or ${skills.length - 2} more`;
}

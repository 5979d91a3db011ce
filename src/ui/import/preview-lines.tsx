import { useState } from 'preact/hooks';
import type { Said, SkillChange } from '#src/files/plan-skills.ts';
import { LEVELS, type Level } from '#src/skills/tracked-skill.ts';
import { Tile } from '#src/ui/components/tile.tsx';
import { rich, t } from '#src/ui/words/t.ts';
import { figure, points } from '#src/ui/words/words.ts';
import { type LineEdit, type LineEdits, shownChange } from './line-edit.ts';
import type { PreviewLine } from './preview-line.ts';
import type { UnknownLine } from './skill-picks.ts';
import { unreadWords } from './unread-words.ts';
import { YearsStepper } from './years-stepper.tsx';

/** Number of lines shown at first, and added with each press. */
const STEP = 100;

interface GroupProps {
  title: string;
  /** An explanation of the lines below their title. */
  hint?: string;
  lines: readonly (PreviewLine | UnknownLine)[];
  picks: ReadonlySet<string>;
  /** Picks or unpicks these lines. */
  pick: (keys: readonly string[], picked: boolean) => void;
  /** The corrections so far, and the function that adds one. */
  edits: LineEdits;
  edit: (key: string, put: LineEdit) => void;
}

/** A group of lines to pick one by one or all at once. Hidden if empty. */
export function PreviewLines({ title, hint, lines, picks, pick, edits, edit }: GroupProps) {
  const [most, setMost] = useState(STEP);
  if (lines.length === 0) return null;
  const shown = lines.slice(0, most);
  const picked = lines.filter(({ key }) => picks.has(key)).length;
  const keys = lines.map(({ key }) => key);
  return (
    <section class="import-group" aria-label={title}>
      <div class="group-head">
        <h3>
          {title} <span class="num">{figure(lines.length)}</span>
        </h3>
        {hint && <p class="note">{hint}</p>}
        <button type="button" class="button plain" onClick={() => pick(keys, picked < lines.length)}>
          {rich(
            picked < lines.length ? 'lines.all' : 'lines.none',
            { title: title.toLowerCase() },
            { hidden: (inner) => <span class="visually-hidden">{inner}</span> },
          )}
        </button>
      </div>
      <ul class="import-lines">
        {shown.map((line) => (
          <PickLine key={line.key} line={line} picked={picks.has(line.key)} {...{ pick, edits, edit }} />
        ))}
      </ul>
      {lines.length > most && (
        <button type="button" class="button plain more" onClick={() => setMost(most + STEP)}>
          {t('lines.more', { n: Math.min(STEP, lines.length - most), all: figure(lines.length) })}
        </button>
      )}
    </section>
  );
}

interface LineProps extends Pick<GroupProps, 'pick' | 'edits' | 'edit'> {
  line: PreviewLine | UnknownLine;
  picked: boolean;
}

function PickLine({ line, picked, pick, edits, edit }: LineProps) {
  const { skill, name } = 'named' in line ? { skill: line.key, name: line.named.name } : line.known;
  const change = 'change' in line ? shownChange(line, edits) : null;
  return (
    <li class={picked ? undefined : 'is-dropped'}>
      <label>
        <input
          class="tick"
          type="checkbox"
          checked={picked}
          onChange={(event) => pick([line.key], event.currentTarget.checked)}
        />
        <Tile small skill={skill} name={name} />
        <b>{name}</b>
      </label>
      <span class="note detail">
        {'known' in line && <Written known={line.known} />}
        <Unread words={unreadWords('named' in line ? line.named : line.known)} />
      </span>
      {change && (
        <div class="line-side">
          <LineControls name={name} after={change.after} edit={(put) => edit(line.key, put)} />
          <Outcome change={change} />
        </div>
      )}
    </li>
  );
}

/** Shows what the controls do not: the previous values, and the year of last use. */
function Outcome({ change }: Pick<PreviewLine, 'change'>) {
  const { before, after } = change;
  const used = after.lastUsed === null ? '' : t('lines.last-used', { year: String(after.lastUsed) });
  const words = before === null ? used : changeWords(change) || t('lines.no-change');
  return words === '' ? null : <p class={lowers(change) ? 'note outcome gap' : 'note outcome'}>{words}</p>;
}

/** Lists the parts of a line that are not imported. */
function Unread({ words }: { words: string }) {
  if (words === '') return null;
  return (
    <span class="unread" title={words}>
      {words}
    </span>
  );
}

/** Shows the file's wording: a résumé's sentence, or the name if it differs. */
function Written({ known }: Pick<PreviewLine, 'known'>) {
  const { quote, written, name } = known;
  if (quote === '')
    return written.toLowerCase() === name.toLowerCase() ? null : t('lines.written', { written });
  const at = quote.indexOf(written);
  if (at < 0) return <>{quote}</>;
  return (
    <>
      {quote.slice(0, at)}
      <mark>{written}</mark>
      {quote.slice(at + written.length)}
    </>
  );
}

/** Describes an import's change to a skill: "Solid, 5 years", "Basic → Solid", "2 → 5 years". */
function changeWords({ before, after }: SkillChange): string {
  if (!before) {
    return [t(`level.${after.level}`), years(after.years), used(after.lastUsed)].filter(Boolean).join(', ');
  }
  const changes = [
    before.level !== after.level && `${t(`level.${before.level}`)} → ${t(`level.${after.level}`)}`,
    before.years !== after.years &&
      `${before.years === null ? '–' : points(before.years)} → ${years(after.years)}`,
    before.lastUsed !== after.lastUsed && used(after.lastUsed),
    before.note !== after.note && t('lines.note'),
  ];
  return changes.filter(Boolean).join(', ');
}

/** Whether the import lowers the user's own values, which deserves a second look. */
function lowers({ before, after }: SkillChange): boolean {
  if (!before) return false;
  return (
    LEVELS.indexOf(after.level) < LEVELS.indexOf(before.level) || (after.years ?? 0) < (before.years ?? 0)
  );
}

/** Formats years: "1 year", "3.5 years". Files may contain half years. */
const years = (number: number | null) => (number === null ? '' : t('lines.years', { n: number }));
const used = (year: number | null) => (year === null ? '' : t('lines.last-used', { year: String(year) }));

interface Props {
  name: string;
  /** The skill after the import, as edited so far. */
  after: Said;
  edit: (change: LineEdit) => void;
}

/** Controls to correct level and years before the import. */
function LineControls({ name, after, edit }: Props) {
  return (
    <span class="line-controls">
      <select
        aria-label={t('lines.level-of', { name })}
        value={after.level}
        onChange={(event) => edit({ level: event.currentTarget.value as Level })}
      >
        {LEVELS.map((level) => (
          <option key={level} value={level}>
            {t(`level.${level}`)}
          </option>
        ))}
      </select>
      <YearsStepper name={name} years={after.years} set={(years) => edit({ years })} />
    </span>
  );
}

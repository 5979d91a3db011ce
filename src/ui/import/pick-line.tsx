import type { NamedSkill } from '#src/files/named-skill.ts';
import type { SkillChange } from '#src/files/plan-skills.ts';
import type { KnownSkill } from '#src/files/recognised.ts';
import { LEVELS, type Level } from '#src/skills/tracked-skill.ts';
import { Tile } from '#src/ui/components/tile.tsx';
import { t } from '#src/ui/words/t.ts';
import { allOf, points } from '#src/ui/words/words.ts';
import { type LineEdit, type LineEdits, shownChange } from './line-edit.ts';
import { lowersLevel, type PreviewLine } from './preview-line.ts';
import type { UnknownLine } from './skill-picks.ts';
import { YearsStepper } from './years-stepper.tsx';

interface Props {
  line: PreviewLine | UnknownLine;
  picked: boolean;
  pick: (keys: readonly string[], picked: boolean) => void;
  edits: LineEdits;
  edit: (key: string, put: LineEdit) => void;
}

/** A line of the preview: the skill, its change, what its level rests on, and controls to correct it. */
export function PickLine({ line, picked, pick, edits, edit }: Props) {
  const { name } = line.known;
  const unread = unreadWords(line.known);
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
        <Tile small skill={line.key} name={name} />
        <b>{name}</b>
      </label>
      <div class="note detail">
        {'change' in line && change && <Grounds known={line.known} change={change} />}
        {unread && <p class="unread">{unread}</p>}
      </div>
      {change && <LineControls name={name} after={change.after} edit={(put) => edit(line.key, put)} />}
    </li>
  );
}

/** Shows the change to a stored skill, what the level rests on, and the file's wording. */
function Grounds({ known, change }: Pick<PreviewLine, 'known' | 'change'>) {
  const { before, after } = change;
  const words = before ? changeWords(before, after) || t('lines.no-change') : '';
  const basis = groundWords(known, before === null);
  return (
    <>
      <p>
        {words && <span class={lowersLevel(change) ? 'outcome gap' : 'outcome'}>{words}</span>}
        {words && basis && ' · '}
        {basis}
      </p>
      <Written known={known} />
    </>
  );
}

/** Says what a level and years rest on: “Level not stated · years from 2 jobs”. A new skill has its last use too. */
function groundWords({ basis, years, lastUsed: year }: KnownSkill, isNew: boolean): string {
  const from = basis && t('lines.level-from', { from: basis.level });
  if (basis?.level === 'unsure') return from ?? '';
  const counted = basis && years !== null && t('lines.years-from', { n: basis.jobs });
  return [from, counted, isNew && lastUsed(year)].filter(Boolean).join(' · ');
}

/** Shows the file's wording: a résumé's sentence, or the name if it differs. */
function Written({ known }: Pick<PreviewLine, 'known'>) {
  const { quote, written, name } = known;
  if (quote === '')
    return written.toLowerCase() === name.toLowerCase() ? null : <p>{t('lines.written', { written })}</p>;
  const at = quote.indexOf(written);
  return (
    <p class="quote">
      {quote.slice(0, at)}
      <mark>{written}</mark>
      {quote.slice(at + written.length)}
    </p>
  );
}

/** Describes an import's change to a stored skill: "Basic → Solid", "2 → 5 years". */
function changeWords(before: NonNullable<SkillChange['before']>, after: SkillChange['after']): string {
  const changes = [
    before.level !== after.level && `${t(`level.${before.level}`)} → ${t(`level.${after.level}`)}`,
    before.years !== after.years &&
      `${before.years === null ? '–' : points(before.years)} → ${years(after.years)}`,
    before.lastUsed !== after.lastUsed && lastUsed(after.lastUsed),
    before.note !== after.note && t('lines.note'),
  ];
  return changes.filter(Boolean).join(', ');
}

/** Formats years: "1 year", "3.5 years". Files may contain half years. */
const years = (number: number | null) => (number === null ? '' : t('lines.years', { n: number }));
const lastUsed = (year: number | null) => (year === null ? '' : t('lines.last-used', { year: String(year) }));

interface ControlsProps extends Pick<SkillChange, 'after'> {
  name: string;
  edit: (change: LineEdit) => void;
}

/** Controls to correct level and years before the import. */
function LineControls({ name, after, edit }: ControlsProps) {
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

/**
 * Lists the cells of a table that could not be read: “not read: “70” as number of years”. Empty if there are
 * none.
 */
function unreadWords({ unread = [] }: Pick<NamedSkill, 'unread'>): string {
  if (unread.length === 0) return '';
  return t('unread-value', {
    values: allOf(unread.map(({ column, text }) => t(`unread-value.${column}`, { text }))),
  });
}

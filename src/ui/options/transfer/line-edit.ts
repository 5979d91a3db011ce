import type { Level } from '#src/skills/tracked-skill.ts';
import type { KnownSkill } from '#src/transfer/recognised.ts';
import type { PreviewLine } from './preview-line.ts';

/** What the user put right in the preview of a skill. */
export interface LineEdit {
  level?: Level;
  years?: number | null;
}

/** What the user put right, by the keys of lines. */
export type LineEdits = ReadonlyMap<string, LineEdit>;

/** What the import makes of a line as it is shown: as the file tells it, or as the user put it right. */
export function shownChange({ key, change }: PreviewLine, edits: LineEdits): PreviewLine['change'] {
  const edit = edits.get(key);
  return edit ? { before: change.before, after: { ...change.after, ...edit } } : change;
}

/** The same as what the file tells: what is shown is what is imported. */
export function shownSkill(line: PreviewLine, edits: LineEdits): KnownSkill {
  const { level, years } = shownChange(line, edits).after;
  return { ...line.known, level, years };
}

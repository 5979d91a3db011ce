import type { KnownSkill } from '#src/files/recognised.ts';
import type { Level } from '#src/skills/tracked-skill.ts';
import type { PreviewLine } from './preview-line.ts';

/** The user's corrections to a skill in the preview. */
export interface LineEdit {
  level?: Level;
  years?: number | null;
}

/** The user's corrections, by line key. */
export type LineEdits = ReadonlyMap<string, LineEdit>;

/** Returns a line's change as shown: from the file, with the user's corrections. */
export function shownChange({ key, change }: PreviewLine, edits: LineEdits): PreviewLine['change'] {
  const edit = edits.get(key);
  return edit ? { before: change.before, after: { ...change.after, ...edit } } : change;
}

/** Returns the skill to import, so that it is exactly what is shown. */
export function shownSkill(line: PreviewLine, edits: LineEdits): KnownSkill {
  const { level, years } = shownChange(line, edits).after;
  return { ...line.known, level, years };
}

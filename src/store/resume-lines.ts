import { FIRST_RESUME } from '#src/store/records/first-resume.ts';
import { isSame } from '#src/store/records/is-same.ts';
import { linesIn, resumesIn, withLines } from '#src/store/records/resume-of.ts';
import { allOrNone } from './all-or-none.ts';
import { announce } from './changes.ts';
import { database, type ResumeLines } from './db.ts';
import { resumeOf } from './profile.ts';
import { isReadable, readableOf } from './readable.ts';
import { settings } from './settings.ts';
import type { Undo } from './undo.ts';

/** A résumé with stored lines: its profile's id or FIRST_RESUME, and the number of skills it names. */
export interface KeptResume {
  resume: string;
  skills: number;
}

/** Returns the lines of the active profile's résumé for the first of these skills that has any. */
export async function resumeLinesOf(skills: readonly string[]): Promise<string[]> {
  const lines = await shownResumeLines();
  const named = skills.find((skill) => lines.has(skill));
  return lines.get(named ?? '') ?? [];
}

/** Returns all lines of the active profile's résumé, else of the first one, by skill. */
export async function shownResumeLines(): Promise<Map<string, string[]>> {
  const [all, chosen] = await Promise.all([allLines(), settings()]);
  const own = linesBySkill(all, resumeOf(chosen));
  return own.size > 0 ? own : linesBySkill(all, FIRST_RESUME);
}

function linesBySkill(all: readonly ResumeLines[], resume: string): Map<string, string[]> {
  const lines = all.map((kept): [string, string[]] => [kept.skill, linesIn(kept, resume)]);
  return new Map(lines.filter(([, named]) => named.length > 0));
}

/** Returns the résumés with stored lines, the first one first. */
export async function keptResumes(): Promise<KeptResume[]> {
  const counts = new Map([[FIRST_RESUME, 0]]);
  for (const kept of await allLines())
    for (const resume of resumesIn(kept)) counts.set(resume, (counts.get(resume) ?? 0) + 1);
  return [...counts].map(([resume, skills]) => ({ resume, skills })).filter(({ skills }) => skills > 0);
}

const allLines = async () => readableOf('resume', await (await database()).getAll('resume'));

/** Erases the lines of a résumé. Undo restores those that no later import has replaced. */
export async function forgetResumeLines(resume = FIRST_RESUME): Promise<Undo> {
  const made = await inStore((store) => changeLines(store, () => (kept) => withLines(kept, resume, [])));
  return () => inStore((store) => restoreLines(store, made));
}

/**
 * Erases the lines of a removed profile in an open transaction; `before`: all ids until then. If it was the first,
 * the next profile becomes the first, with its own résumé or the one it showed.
 */
export function forgetProfileLines(
  store: LineStore,
  gone: string,
  before: readonly string[],
): Promise<ChangedLines[]> {
  const [first, next = ''] = before;
  if (gone !== first) return changeLines(store, () => (kept) => withLines(kept, gone, []));
  return changeLines(store, (all) => {
    if (!all.some((kept) => linesIn(kept, next).length > 0)) return (kept) => kept;
    return (kept) => withLines(withLines(kept, FIRST_RESUME, linesIn(kept, next)), next, []);
  });
}

/** The lines of a skill before and after a change. */
export interface ChangedLines {
  before: ResumeLines;
  after: ResumeLines;
}

/** Changes the stored lines of each skill. Returns those that changed. */
async function changeLines(
  store: LineStore,
  plan: (all: readonly ResumeLines[]) => (kept: ResumeLines) => ResumeLines,
): Promise<ChangedLines[]> {
  const all = readableOf('resume', await store.getAll());
  const change = plan(all);
  const each = all.map((before) => ({ before, after: change(before) }));
  const changed = each.filter(({ before, after }) => !isSame(before, after));
  for (const { after } of changed) await write(store, after);
  // Damaged lines belong to some résumé too, so they are erased with the last one.
  const isLast = each.every(({ after }) => resumesIn(after).length === 0);
  if (changed.length > 0 && isLast) await store.clear();
  return changed;
}

/** Undoes a change of lines in an open transaction. Returns whether anything was undone. */
export async function restoreLines(store: LineStore, made: readonly ChangedLines[]): Promise<boolean> {
  let isBack = false;
  for (const { before, after } of made) {
    const now = (await store.get(before.skill)) ?? { skill: before.skill, lines: [] };
    if (!isReadable('resume', now)) continue;
    const back = linesBack(now, before, after);
    if (isSame(back, now)) continue;
    await write(store, back);
    isBack = true;
  }
  return isBack;
}

/** Restores each résumé's lines where they are unchanged since. */
const linesBack = (now: ResumeLines, before: ResumeLines, after: ResumeLines): ResumeLines =>
  [...new Set([...resumesIn(before), ...resumesIn(after)])]
    .filter((resume) => isSame(linesIn(now, resume), linesIn(after, resume)))
    .reduce((kept, resume) => withLines(kept, resume, linesIn(before, resume)), now);

/** The used parts of the store, in a transaction that writes. */
export interface LineStore {
  getAll(): Promise<ResumeLines[]>;
  get(skill: string): Promise<ResumeLines | undefined>;
  put(one: ResumeLines): Promise<unknown>;
  delete(skill: string): Promise<void>;
  clear(): Promise<void>;
}

const write = (store: LineStore, kept: ResumeLines) =>
  resumesIn(kept).length > 0 ? store.put(kept) : store.delete(kept.skill);

async function inStore<T>(act: (store: LineStore) => Promise<T>): Promise<T> {
  const tx = (await database()).transaction('resume', 'readwrite');
  const done = await allOrNone(tx, () => act(tx.store));
  await announce('resume');
  return done;
}

import { havingProgress, type Progress, progressOf } from '#src/posting/progress/progress.ts';
import { type Changes, noChanges, type StoredLists } from '#src/store/records/changes.ts';
import { isSame } from '#src/store/records/is-same.ts';
import { LISTS, type RecordOf } from '#src/store/records/record-formats.ts';
import { keepJobsWhole } from '#src/store/records/whole-jobs.ts';
import { withCorrections } from '#src/store/records/with-corrections.ts';
import { reverted } from './undo.ts';

type Settings = NonNullable<Changes['settings']>;

/**
 * Computes the changes that undo others. Fields that still have the value in `written` return to that in
 * `before`; later edits stay. A text follows its posting. Both contain every posting whose text was written.
 * `chosen`: the current settings.
 */
export function undoChanges(before: Changes, written: Changes, now: StoredLists, chosen: Settings): Changes {
  const back: Changes = { ...noChanges(), settings: settingsBack(before.settings, written.settings, chosen) };
  for (const name of LISTS) {
    if (name === 'texts' || name === 'postings') continue;
    const list: Map<string, unknown> = back[name];
    for (const [key, record] of before[name]) {
      const there = now[name].get(key) ?? null;
      const was = reverted<object | null>(there, record, written[name].get(key) ?? null);
      if (!isSame(was, there)) list.set(key, was);
    }
  }
  postingsBack(before, written, now, back);
  keepJobsWhole(now, back);
  return back;
}

function postingsBack(before: Changes, written: Changes, now: StoredLists, back: Changes): void {
  for (const [id, posting] of before.postings) {
    const there = now.postings.get(id) ?? null;
    const change = postingBack(posting, written.postings.get(id) ?? null, there);
    if (!change) continue;
    back.postings.set(id, change.posting);
    const text = before.texts.get(id);
    if (change.isBefore && text !== undefined) back.texts.set(id, text);
  }
  for (const [id, text] of before.texts) {
    // A text without a posting can only come from the change itself.
    if (!before.postings.has(id) && !now.postings.has(id)) back.texts.set(id, text);
  }
}

function settingsBack(before: Settings | null, written: Settings | null, chosen: Settings): Settings | null {
  if (!before || !written) return null;
  const back = Object.entries(chosen).map(([name, value]) => [
    name,
    isSame(value, written[name]) ? before[name] : value,
  ]);
  return Object.fromEntries(back);
}

type Kept = RecordOf<'postings'>;

/** The result of undoing a change of a posting. */
interface PostingBack {
  /** The posting to store; null deletes it. */
  posting: Kept | null;
  /** Whether it is the earlier reading, whose text is restored with it. */
  isBefore: boolean;
}

/**
 * Undoes a change of a posting from `before` to `written`, stored as `now`; null means missing. The page's
 * content is restored unless the page was read again since. The user's data (status, corrections) is restored
 * except for later edits. Extracted skills follow the reading. Returns null if nothing is to be undone.
 */
function postingBack(before: Kept | null, written: Kept | null, now: Kept | null): PostingBack | null {
  if (!now) return written ? null : { posting: before, isBefore: true };
  if (!written || !isSameReading(now, written)) {
    const was = before ?? { ...NOTHING_SAID, firstSeen: now.lastSeen };
    return { posting: saidBack(now, was, written, now), isBefore: false };
  }
  if (before) return { posting: saidBack(before, before, written, now), isBefore: true };
  const hasSaid =
    !isSame(now.progress, written.progress) ||
    !isSame(now.notHere, written.notHere) ||
    !isSame(now.corrections ?? {}, written.corrections ?? {});
  return hasSaid ? null : { posting: null, isBefore: true };
}

/** Whether two records are of one reading of the page, whatever was found in it and said of it. */
function isSameReading(a: Kept, b: Kept): boolean {
  const { mentions: _m, experience: _x, requirements: _r, edition: _e, ...rest } = b;
  const { notHere: _n, corrections: _c, progress: _p, firstSeen: _f, ...reading } = rest;
  return isSame({ ...a, ...reading }, a);
}

type Said = Pick<Kept, 'progress' | 'notHere' | 'corrections' | 'firstSeen'>;

const NOTHING_SAID: Omit<Said, 'firstSeen'> = { notHere: [], corrections: {} };

/** Returns a reading with the user's earlier data, keeping later edits. */
function saidBack(reading: Kept, before: Said, written: Said | null, now: Said): Kept {
  const after = written ?? { ...NOTHING_SAID, firstSeen: now.firstSeen };
  const skills = new Set([...before.notHere, ...now.notHere]);
  const said = {
    ...reading,
    notHere: [...skills].filter((skill) =>
      (now.notHere.includes(skill) === after.notHere.includes(skill) ? before : now).notHere.includes(skill),
    ),
    firstSeen: now.firstSeen === after.firstSeen ? before.firstSeen : now.firstSeen,
  };
  const progress = progressBack(progressOf(before), progressOf(after), progressOf(now));
  return havingProgress(withCorrections(said, correctionsBack(before, after, now)), progress);
}

/** Returns the earlier status, keeping later edits. */
function progressBack(before: Progress, after: Progress, now: Progress): Progress {
  const names = Object.keys(before) as (keyof Progress)[];
  const fields = names.map((name) => [name, (isSame(now[name], after[name]) ? before : now)[name]]);
  return Object.fromEntries(fields);
}

/** Returns the earlier corrections, keeping later edits. */
function correctionsBack(before: Said, after: Said, now: Said): NonNullable<Said['corrections']> {
  const [was, written, is] = [before.corrections ?? {}, after.corrections ?? {}, now.corrections ?? {}];
  const skills = [...new Set([...Object.keys(was), ...Object.keys(is)])];
  const left = skills.flatMap((skill) => {
    const correction = is[skill] === written[skill] ? was[skill] : is[skill];
    return correction ? [[skill, correction] as const] : [];
  });
  return Object.fromEntries(left);
}

import { LISTS } from './backup-format.ts';
import { type Changes, noChanges, type StoredLists } from './changes.ts';
import { isSame } from './is-same.ts';
import { postingBack } from './posting-back.ts';
import { takenBack } from './taken-back.ts';
import { keepJobsWhole } from './whole-jobs.ts';

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
      const was = takenBack<object | null>(there, record, written[name].get(key) ?? null);
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

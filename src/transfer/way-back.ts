import { LISTS } from './backup-format.ts';
import { type Changes, isSame, noChanges, type Stored } from './changes.ts';

type Settings = NonNullable<Changes['settings']>;

/**
 * The changes that take others back: whatever still is as they left it, `written`, becomes what it was, `before`. What
 * was changed since stays, since it is the later word; a text goes the way of its posting. `chosen`: the settings now.
 */
export function wayBack(before: Changes, written: Changes, now: Stored, chosen: Settings): Changes {
  const back: Changes = { ...noChanges(), settings: settingsBack(before.settings, written.settings, chosen) };
  for (const name of LISTS) {
    if (name === 'texts') continue;
    const list: Map<string, unknown> = back[name];
    for (const [key, record] of before[name]) {
      if (isSame(now[name].get(key) ?? null, written[name].get(key) ?? null)) list.set(key, record);
    }
  }
  for (const [id, text] of before.texts) {
    if (!before.postings.has(id) || back.postings.has(id)) back.texts.set(id, text);
  }
  return back;
}

function settingsBack(before: Settings | null, written: Settings | null, chosen: Settings): Settings | null {
  if (!before || !written) return null;
  const back = Object.entries(chosen).map(([name, value]) => [
    name,
    isSame(value, written[name]) ? before[name] : value,
  ]);
  return Object.fromEntries(back);
}

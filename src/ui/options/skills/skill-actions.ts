import type { TrackedSkill } from '#src/skills/tracked-skill.ts';
import { track, untrack } from '#src/store/tracked-skills.ts';
import type { Done } from '#src/ui/toast.tsx';
import { count, points } from '#src/ui/words.ts';
import { LEVEL_NAMES } from './tracked-list.ts';

/** What can be said of a tracked skill. */
export type Part = Partial<Pick<TrackedSkill, 'level' | 'years' | 'lastUsed' | 'note' | 'refused'>>;

/** Changes tracked skills in one go; the way back makes them as they were. */
export async function changeAndTell(
  before: readonly TrackedSkill[],
  part: Part,
  said: string,
): Promise<Done> {
  await track(before.map((skill) => ({ ...skill, ...part })));
  return { said, undo: () => track(before) };
}

/** Stops tracking skills in one go; the way back brings back all that was said of them. */
export async function removeAndTell(before: readonly TrackedSkill[], name: string): Promise<Done> {
  await untrack(before.map(({ skill }) => skill));
  return { said: `${name} removed`, undo: () => track(before) };
}

/** What to call the skills of an action: the one by its name, more by their number. */
export function called(names: readonly string[]): string {
  return names.length === 1 && names[0] ? names[0] : count(names.length, 'skill');
}

/** What a change of these skills is told as. */
export function changeText(name: string, { level, years, lastUsed }: Part): string {
  if (level !== undefined) return `${name} set to ${LEVEL_NAMES[level].toLowerCase()}`;
  if (lastUsed !== undefined)
    return lastUsed ? `${name} last used in ${lastUsed}` : `Last used of ${name} cleared`;
  if (years === null) return `Years of ${name} cleared`;
  if (years !== undefined) return `${points(years)} ${years === 1 ? 'year' : 'years'} of ${name}`;
  return `${name} changed`;
}

import type { TrackedSkill } from '#src/skills/tracked-skill.ts';
import { setNotHere } from '#src/store/postings.ts';
import type { Done } from '#src/ui/toast.tsx';
import { atLevel, trackAndTell } from '#src/ui/track-skill.ts';
import { allOf, count, yearsAsked } from '#src/ui/words.ts';

interface Named {
  id: string;
  name: string;
}

/** "I know this": solid, which is what most people mean by it. */
export function know({ id, name }: Named, tracked: readonly TrackedSkill[]): Promise<Done> {
  return trackAndTell([atLevel(id, 'solid', tracked)], tracked, `${name} is in your skills`);
}

/** "Learning": it counts half from now on. */
export function learn({ id, name }: Named, tracked: readonly TrackedSkill[]): Promise<Done> {
  return trackAndTell([atLevel(id, 'learning', tracked)], tracked, `${name}: learning`);
}

/** "I have 5+ years": for a skill that is tracked with fewer years than the posting asks. */
export function haveYears(own: TrackedSkill, years: number, name: string): Promise<Done> {
  return trackAndTell([{ ...own, years }], [own], `${name}: ${yearsAsked(years)}`);
}

/** The first skills, picked from a posting. */
export function knowAll(skills: readonly string[], tracked: readonly TrackedSkill[]): Promise<Done> {
  const wanted = skills.map((skill) => atLevel(skill, 'solid', tracked));
  return trackAndTell(wanted, tracked, `${count(skills.length, 'skill')} saved`);
}

/** "Not a skill here": the posting no longer asks for it. */
export async function setAside(posting: string, skills: readonly Named[]): Promise<Done> {
  const ids = skills.map(({ id }) => id);
  const set = (notHere: boolean) => setNotHere(posting, ids, notHere);
  await set(true);
  return { said: `${allOf(skills.map(({ name }) => name))} set aside here`, undo: () => set(false) };
}

/** Takes "not a skill here" back. */
export async function bringBack(posting: string, { id, name }: Named): Promise<Done> {
  await setNotHere(posting, [id], false);
  return { said: `${name} counts again`, undo: () => setNotHere(posting, [id], true) };
}

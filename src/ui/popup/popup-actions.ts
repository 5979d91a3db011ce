import type { Correction } from '#src/match/correction.ts';
import type { TrackedSkill } from '#src/skills/tracked-skill.ts';
import { setCorrection, setNotHere } from '#src/store/postings.ts';
import { changeSettings, settings } from '#src/store/settings.ts';
import type { Done } from '#src/ui/toast.tsx';
import { atLevel, trackAndTell } from '#src/ui/track-skill.ts';
import { allOf, count, yearsAsked } from '#src/ui/words.ts';
import type { AskRow, Named } from './ask-row.ts';

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

/** "How many years?": for a skill that is tracked without. The level stays. */
export function sayYears(own: TrackedSkill, years: number, name: string): Promise<Done> {
  return trackAndTell([{ ...own, years }], [own], `${name}: ${count(years, 'year')}`);
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

const SAID: Record<Correction, string> = {
  'not-core': 'is not core for you here',
  nice: 'is a nice-to-have here',
};

/** "Not core for me", "Only nice-to-have here", or neither: for all alternatives of an ask. */
export async function correct(
  posting: string,
  { skills, label, correction: before }: Pick<AskRow, 'skills' | 'label' | 'correction'>,
  to: Correction | null,
): Promise<Done> {
  const ids = skills.map(({ id }) => id);
  const set = (correction: Correction | null) => setCorrection(posting, ids, correction);
  await set(to);
  return { said: `${label} ${to ? SAID[to] : 'counts as the posting says'}`, undo: () => set(before) };
}

/** "I don't do this": a practice is no longer presumed of the user, in no posting. */
export async function refuse({ id, name }: Named): Promise<Done> {
  await setPresumed(id, false);
  return { said: `${name} is no longer presumed`, undo: () => setPresumed(id, true) };
}

/** Takes "I don't do this" back. */
export async function presume({ id, name }: Named): Promise<Done> {
  await setPresumed(id, true);
  return { said: `${name} is presumed from your years of work`, undo: () => setPresumed(id, false) };
}

async function setPresumed(skill: string, presumed: boolean): Promise<void> {
  const others = (await settings()).notPresumed.filter((id) => id !== skill);
  await changeSettings({ notPresumed: presumed ? others : [...others, skill] });
}

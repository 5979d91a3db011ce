import type { Correction } from '#src/match/correction.ts';
import { setCorrection, setNotHere } from '#src/store/change-postings.ts';
import { changeSettings } from '#src/store/settings.ts';
import type { Undo } from '#src/store/undo.ts';
import { changeAndTell } from '#src/ui/change-skills.ts';
import type { Done } from '#src/ui/toast.tsx';
import { trackAndTell } from '#src/ui/track-skill.ts';
import { allOf, count, yearsAsked } from '#src/ui/words.ts';
import type { AskRow, Named } from './ask-row.ts';

/** "I know this": solid, which is what most people mean by it. */
export function know({ id, name }: Named): Promise<Done> {
  return trackAndTell([id], 'solid', `${name} is in your skills`);
}

/** "Learning": it counts half from now on. */
export function learn({ id, name }: Named): Promise<Done> {
  return trackAndTell([id], 'learning', `${name}: learning`);
}

/** "I have 5+ years": for a skill that is tracked with fewer years than the posting asks. */
export function haveYears(skill: string, years: number, name: string): Promise<Done> {
  return changeAndTell([skill], { years }, `${name}: ${yearsAsked(years)}`);
}

/** "How many years?": for a skill that is tracked without. The level stays. */
export function sayYears(skill: string, years: number, name: string): Promise<Done> {
  return changeAndTell([skill], { years }, `${name}: ${count(years, 'year')}`);
}

/** The first skills, picked from a posting. */
export function knowAll(skills: readonly string[]): Promise<Done> {
  return trackAndTell(skills, 'solid', `${count(skills.length, 'skill')} saved`);
}

/** "Not a skill here": the posting no longer asks for it. */
export async function setAside(posting: string, skills: readonly Named[]): Promise<Done> {
  const ids = skills.map(({ id }) => id);
  const undo = await setNotHere(posting, ids, true);
  return { said: `${allOf(skills.map(({ name }) => name))} set aside here`, undo };
}

/** Takes "not a skill here" back. */
export async function bringBack(posting: string, { id, name }: Named): Promise<Done> {
  return { said: `${name} counts again`, undo: await setNotHere(posting, [id], false) };
}

const SAID: Record<Correction, string> = {
  'not-core': 'is not core for you here',
  nice: 'is a nice-to-have here',
};

/** "Not core for me", "Only nice-to-have here", or neither: for all alternatives of an ask. */
export async function correct(
  posting: string,
  { skills, label }: Pick<AskRow, 'skills' | 'label'>,
  to: Correction | null,
): Promise<Done> {
  const ids = skills.map(({ id }) => id);
  const undo = await setCorrection(posting, ids, to);
  return { said: `${label} ${to ? SAID[to] : 'counts as the posting says'}`, undo };
}

/** "I don't do this": a practice is no longer presumed of the user, in no posting. */
export async function refuse({ id, name }: Named): Promise<Done> {
  return { said: `${name} is no longer presumed`, undo: await setPresumed(id, false) };
}

/** Takes "I don't do this" back. */
export async function presume({ id, name }: Named): Promise<Done> {
  return { said: `${name} is presumed from your years of work`, undo: await setPresumed(id, true) };
}

function setPresumed(skill: string, presumed: boolean): Promise<Undo> {
  return changeSettings(({ notPresumed }) => {
    const others = notPresumed.filter((id) => id !== skill);
    return { notPresumed: presumed ? others : [...others, skill] };
  });
}

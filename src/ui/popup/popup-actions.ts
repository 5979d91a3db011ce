import type { Correction } from '#src/match/correction.ts';
import { setCorrection, setNotHere } from '#src/store/change-postings.ts';
import { changeSettings } from '#src/store/settings.ts';
import type { Undo } from '#src/store/undo.ts';
import { changeSkillsAndTell } from '#src/ui/change-skills.ts';
import { t } from '#src/ui/t.ts';
import type { Done } from '#src/ui/toast.tsx';
import { trackAndTell } from '#src/ui/track-skill.ts';
import { allOf, yearsAsked } from '#src/ui/words.ts';
import type { AskRow, Named } from './ask-row.ts';

/** "I know this": solid, which is what most people mean by it. */
export function knowSkill({ id, name }: Named): Promise<Done> {
  return trackAndTell([id], 'solid', t('done.known', { name }));
}

/** "Learning": it counts half from now on. */
export function learnSkill({ id, name }: Named): Promise<Done> {
  return trackAndTell([id], 'learning', t('done.learning', { name }));
}

/** "I have 5+ years": for a skill that is tracked with fewer years than the posting asks. */
export function haveYears(skill: string, years: number, name: string): Promise<Done> {
  return changeSkillsAndTell([skill], { years }, t('done.years-asked', { name, asked: yearsAsked(years) }));
}

/** "How many years?": for a skill that is tracked without. The level stays. */
export function sayYears(skill: string, years: number, name: string): Promise<Done> {
  return changeSkillsAndTell([skill], { years }, t('done.years', { name, years }));
}

/** The first skills, picked from a posting. */
export function knowAll(skills: readonly string[]): Promise<Done> {
  return trackAndTell(skills, 'solid', t('done.saved', { n: skills.length }));
}

/** "Not a skill here": the posting no longer asks for it. */
export async function setAside(posting: string, skills: readonly Named[]): Promise<Done> {
  const ids = skills.map(({ id }) => id);
  const undo = await setNotHere(posting, ids, true);
  return { said: t('done.set-aside', { names: allOf(skills.map(({ name }) => name)) }), undo };
}

/** Takes "not a skill here" back. */
export async function bringBack(posting: string, { id, name }: Named): Promise<Done> {
  return { said: t('done.counts-again', { name }), undo: await setNotHere(posting, [id], false) };
}

/** "Not core for me", "Only nice-to-have here", or neither: for all alternatives of an ask. */
export async function correctAsk(
  posting: string,
  { skills, label }: Pick<AskRow, 'skills' | 'label'>,
  to: Correction | null,
): Promise<Done> {
  const ids = skills.map(({ id }) => id);
  const undo = await setCorrection(posting, ids, to);
  return { said: t(to ? `done.as.${to}` : 'done.as-posting', { label }), undo };
}

/** "I don't do this": a practice is no longer presumed of the user, in no posting. */
export async function refuse({ id, name }: Named): Promise<Done> {
  return { said: t('done.not-presumed', { name }), undo: await setPresumed(id, false) };
}

/** Takes "I don't do this" back. */
export async function presume({ id, name }: Named): Promise<Done> {
  return { said: t('done.presumed', { name }), undo: await setPresumed(id, true) };
}

function setPresumed(skill: string, presumed: boolean): Promise<Undo> {
  return changeSettings(({ notPresumed }) => {
    const others = notPresumed.filter((id) => id !== skill);
    return { notPresumed: presumed ? others : [...others, skill] };
  });
}

import type { Correction } from '#src/match/correction.ts';
import { setCorrection, setNotHere } from '#src/store/change-postings.ts';
import { changeSettings } from '#src/store/change-settings.ts';
import type { Undo } from '#src/store/undo.ts';
import { changeSkillsAndTell } from '#src/ui/change-skills.ts';
import type { Done } from '#src/ui/components/toast.tsx';
import { trackAndTell } from '#src/ui/track-skill.ts';
import { t } from '#src/ui/words/t.ts';
import { allOf, yearsAsked } from '#src/ui/words/words.ts';
import type { AskRow, Named } from './ask-row.ts';

/** "I know this": tracks the skill as solid, the most common level. */
export function knowSkill({ id, name }: Named): Promise<Done> {
  return trackAndTell([id], 'solid', t('done.known', { name }));
}

/** "Learning": the skill now counts half. */
export function learnSkill({ id, name }: Named): Promise<Done> {
  return trackAndTell([id], 'learning', t('done.learning', { name }));
}

/** "I have 5+ years": raises the years of a tracked skill to what the posting requires. */
export function haveYears(skill: string, years: number, name: string): Promise<Done> {
  return changeSkillsAndTell([skill], { years }, t('done.years-asked', { name, asked: yearsAsked(years) }));
}

/** "How many years?": sets the years of a tracked skill without any. The level stays. */
export function sayYears(skill: string, years: number, name: string): Promise<Done> {
  return changeSkillsAndTell([skill], { years }, t('done.years', { name, years }));
}

/** Tracks the first skills, picked from a posting. */
export function knowAll(skills: readonly string[]): Promise<Done> {
  return trackAndTell(skills, 'solid', t('done.saved', { n: skills.length }));
}

/** "Not a skill here": removes the requirement from this posting. */
export async function setAside(posting: string, skills: readonly Named[]): Promise<Done> {
  const ids = skills.map(({ id }) => id);
  const undo = await setNotHere(posting, ids, true);
  return { said: t('done.set-aside', { names: allOf(skills.map(({ name }) => name)) }), undo };
}

/** Undoes "not a skill here". */
export async function bringBack(posting: string, { id, name }: Named): Promise<Done> {
  return { said: t('done.counts-again', { name }), undo: await setNotHere(posting, [id], false) };
}

/** "Less important to me", "Only nice-to-have here", or neither, for all alternatives of a requirement. */
export async function correctAsk(
  posting: string,
  { skills, label }: Pick<AskRow, 'skills' | 'label'>,
  to: Correction | null,
): Promise<Done> {
  const ids = skills.map(({ id }) => id);
  const undo = await setCorrection(posting, ids, to);
  return { said: t(to ? `done.as.${to}` : 'done.as-posting', { label }), undo };
}

/** "I don't do this": stops presuming a practice, in all postings. */
export async function refuse({ id, name }: Named): Promise<Done> {
  return { said: t('done.not-presumed', { name }), undo: await setPresumed(id, false) };
}

/** Undoes "I don't do this". */
export async function presume({ id, name }: Named): Promise<Done> {
  return { said: t('done.presumed', { name }), undo: await setPresumed(id, true) };
}

function setPresumed(skill: string, presumed: boolean): Promise<Undo> {
  return changeSettings(({ notPresumed }) => {
    const others = notPresumed.filter((id) => id !== skill);
    return { notPresumed: presumed ? others : [...others, skill] };
  });
}

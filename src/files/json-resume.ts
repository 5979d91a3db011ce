import type { Level } from '#src/skills/tracked-skill.ts';
import { jsonField, textField } from './json-field.ts';
import { FILE_LIMITS } from './limits.ts';
import { type NamedSkill, onceEach, tidyName } from './named-skill.ts';
import { type ToldOfSkill, toldOf } from './told-values.ts';
import { Unreadable } from './unreadable.ts';
import type { WrittenSkill } from './written-skill.ts';

/** The schema of https://jsonresume.org/schema, which other programs recognise. */
const SCHEMA = 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json';

const LEVEL_WORDS: Record<Level, string> = {
  learning: 'Learning',
  basic: 'Beginner',
  solid: 'Intermediate',
  expert: 'Expert',
};

/**
 * Reads the `skills` of a JSON Resume. An entry is a skill, or a heading whose `keywords` are the skills;
 * `isSkill` tells a heading such as “Web development” from a skill. Keeps unreadable values to report them.
 * Returns an empty list without skills; throws {@link Unreadable} if there are far too many.
 */
export function skillsOfJsonResume(resume: unknown, isSkill: (name: string) => boolean): NamedSkill[] {
  const entries = jsonField(resume, 'skills');
  if (!Array.isArray(entries)) return [];
  if (entries.length > FILE_LIMITS.rows) throw new Unreadable('too-large');
  return onceEach(entries.flatMap((entry) => skillsOfEntry(entry, isSkill)));
}

/** Writes a JSON Resume with only the skills. Years and notes are additional fields, which the schema allows. */
export function jsonResumeOf(skills: readonly WrittenSkill[]): string {
  const entries = skills.map(({ name, level, years, lastUsed, note }) => ({
    name,
    level: LEVEL_WORDS[level],
    keywords: [],
    ...(years !== null && { years }),
    ...(lastUsed !== null && { lastUsed }),
    ...(note !== '' && { note }),
  }));
  return `${JSON.stringify({ $schema: SCHEMA, skills: entries }, null, 2)}\n`;
}

function skillsOfEntry(entry: unknown, isSkill: (name: string) => boolean): NamedSkill[] {
  // Some tools write plain names.
  if (typeof entry === 'string') return named(entry, NOTHING_READ);
  const name = tidyName(textField(entry, 'name'));
  const told = toldOf({
    level: textField(entry, 'level'),
    years: textField(entry, 'years'),
    lastUsed: textField(entry, 'lastUsed'),
  });
  const keywords = jsonField(entry, 'keywords');
  const under = Array.isArray(keywords) ? keywords.slice(0, FILE_LIMITS.rows) : [];
  // Years and other values belong to the entry; its keywords only inherit the level.
  const listed = {
    ...NOTHING_READ,
    ...toldOf({ level: textField(entry, 'level'), years: '', lastUsed: '' }),
  };
  const skills = under.flatMap((keyword) => (typeof keyword === 'string' ? named(keyword, listed) : []));
  if (name === '' || (skills.length > 0 && !isSkill(name))) return skills;
  const note = textField(entry, 'note').slice(0, FILE_LIMITS.note);
  return [{ name, ...told, note: note === '' ? null : note }, ...skills];
}

const NOTHING_READ: ToldOfSkill = { level: null, years: null, lastUsed: null };

function named(text: string, told: ToldOfSkill): NamedSkill[] {
  const name = tidyName(text);
  return name === '' ? [] : [{ name, ...told, note: null }];
}

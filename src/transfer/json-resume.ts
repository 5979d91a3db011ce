import type { Level } from '#src/skills/tracked-skill.ts';
import { jsonField, textField } from './json-field.ts';
import { FILE_LIMITS } from './limits.ts';
import { type NamedSkill, onceEach, tidyName } from './named-skill.ts';
import { type ToldOfSkill, toldOf } from './told-values.ts';
import { Unreadable } from './unreadable.ts';
import type { WrittenSkill } from './written-skill.ts';

/** https://jsonresume.org/schema: what we write into, and the name by which others know it. */
const SCHEMA = 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json';

const LEVEL_WORDS: Record<Level, string> = {
  learning: 'Learning',
  basic: 'Beginner',
  solid: 'Intermediate',
  expert: 'Expert',
};

/**
 * The `skills` of a JSON Resume. An entry is a skill, or a heading over its `keywords`, which then are the skills:
 * `isSkill` tells a heading such as “Web development” from a name. What it tells of them and we cannot read is kept, to
 * tell of it. None where it has no such list; throws {@link Unreadable} where it is far too long.
 */
export function skillsOfJsonResume(resume: unknown, isSkill: (name: string) => boolean): NamedSkill[] {
  const entries = jsonField(resume, 'skills');
  if (!Array.isArray(entries)) return [];
  if (entries.length > FILE_LIMITS.rows) throw new Unreadable('too-large');
  return onceEach(entries.flatMap((entry) => skillsOfEntry(entry, isSkill)));
}

/** A JSON Resume that holds nothing but the skills. Years and notes are ours; its schema allows more fields. */
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
  // Years and the rest are those of the entry itself: only how well is said of what it lists.
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

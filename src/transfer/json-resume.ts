import type { Level } from '#src/skills/tracked-skill.ts';
import { LIMITS } from './limits.ts';
import { levelFrom, type NamedSkill, onceEach, tidyName, yearIn, yearsFrom } from './named-skill.ts';
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
 * `isSkill` tells a heading such as “Web development” from a name. Throws {@link Unreadable} where there are none.
 */
export function skillsOfJsonResume(resume: unknown, isSkill: (name: string) => boolean): NamedSkill[] {
  const entries = fieldOf(resume, 'skills');
  if (!Array.isArray(entries)) throw new Unreadable('no-skills');
  if (entries.length > LIMITS.rows) throw new Unreadable('too-large');
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
  if (typeof entry === 'string') return named(entry, null);
  const name = tidyName(textOf(entry, 'name'));
  const level = levelFrom(textOf(entry, 'level'));
  const keywords = fieldOf(entry, 'keywords');
  const under = Array.isArray(keywords) ? keywords.slice(0, LIMITS.rows) : [];
  const skills = under.flatMap((keyword) => (typeof keyword === 'string' ? named(keyword, level) : []));
  if (name === '' || (skills.length > 0 && !isSkill(name))) return skills;
  const note = textOf(entry, 'note').slice(0, LIMITS.note);
  const own: NamedSkill = {
    name,
    level,
    years: yearsFrom(textOf(entry, 'years')),
    lastUsed: yearIn(textOf(entry, 'lastUsed')),
    note: note === '' ? null : note,
  };
  return [own, ...skills];
}

function named(text: string, level: Level | null): NamedSkill[] {
  const name = tidyName(text);
  return name === '' ? [] : [{ name, level, years: null, lastUsed: null, note: null }];
}

function fieldOf(value: unknown, field: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, field)
    ? (value as Record<string, unknown>)[field]
    : undefined;
}

function textOf(value: unknown, field: string): string {
  const found = fieldOf(value, field);
  return typeof found === 'string' || typeof found === 'number' ? String(found) : '';
}

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SKILL_FILES } from '#data/skills/index.ts';
import { inflectionsIn } from '#src/skills/names/inflections.ts';
import { buildTaxonomy } from '#src/skills/taxonomy.ts';
import { namesAbroad } from '#src/tools/build/skill-parts.ts';

const DATA = join(import.meta.dirname, '../../data');
const { skills } = buildTaxonomy(SKILL_FILES);

describe('names in other languages', () => {
  it('are of skills of the taxonomy', () => {
    expect(namesAbroad().filter(([id]) => !skills.has(id))).toEqual([]);
  });

  it('are each of one skill, and not its own already', () => {
    const named = namesAbroad().flatMap(([id, { names = [] }]) => names.map((name) => ({ id, name })));
    const own = new Set([...skills.values()].flatMap(({ name, aliases }) => [name, ...aliases]));
    expect(new Set(named.map(({ name }) => name)).size).toBe(named.length);
    expect(named.filter(({ name }) => own.has(name))).toEqual([]);
  });

  it('are read from every file of the folder', () => {
    const files = readdirSync(join(DATA, 'names')).filter((file) => file.endsWith('.json'));
    expect(files).toEqual([
      'de.json',
      'es.json',
      'fr.json',
      'hi.json',
      'it.json',
      'nl.json',
      'pl.json',
      'pt.json',
      'ru.json',
    ]);
  });
});

describe('inflections', () => {
  it.each([
    ['Znajomość Dockera', 'dockera', 'docker'],
    ['Praca z Kafką', 'kafką', 'kafka'],
    ['Praca w Linuksie', 'linuksie', 'linux'],
    ['Piszemy w Reakcie i w Javie', 'reakcie', 'react'],
    ['Опыт с Докером', 'докером', 'докер'],
    ['Знание Экселя', 'экселя', 'эксель'],
  ])('in "%s" tells of what %s is a form', (text, word, name) => {
    expect(inflectionsIn(text)?.(word)).toContain(name);
  });

  it('are looked for in no text of a language that bends no names', () => {
    expect(inflectionsIn('Experience with Docker and Kafka in Gdańsk')).toBeNull();
    expect(inflectionsIn('Java, Docker')).toBeNull();
  });

  it('leave three letters of a name at least', () => {
    expect(inflectionsIn('Praca w firmie')?.('goa')).toEqual([]);
  });
});

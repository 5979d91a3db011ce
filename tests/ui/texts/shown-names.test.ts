import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import ROLES from '#data/roles.json' with { type: 'json' };
import { SKILL_FILES } from '#data/skills/index.ts';
import { type Roadmap, roadmapSkills } from '#src/insights/roadmap/roadmap.ts';
import { buildTaxonomy } from '#src/skills/taxonomy.ts';
import { languageFiles, packagedNames } from '#src/tools/build/language-files.ts';
import { hasNames, TEXT_LANGUAGES } from '#src/ui/texts/languages.ts';
import type { NamesFile } from '#src/ui/texts/names-file.ts';
import { unaccented } from '#src/ui/words/unaccented.ts';

const FILES = languageFiles<NamesFile>(new URL('../../../data/shown-names/', import.meta.url));
const PURPOSES = languageFiles<Record<string, Record<string, string>>>(
  new URL('../../../data/purposes/', import.meta.url),
);
const ROADMAPS = Object.values(
  import.meta.glob<Roadmap>('../../../data/roadmaps/*.json', { import: 'default', eager: true }),
);
const { skills: SKILLS } = buildTaxonomy(SKILL_FILES);

const SECTIONS = ROADMAPS.flatMap(({ sections }) => sections);
const FORKS = SECTIONS.flatMap(({ steps }) => steps.filter((step) => typeof step !== 'string'));
/** Whether it is a concept, not a product, language or standard with a proper name. */
const isConcept = (id: string) => ['method', 'practice', 'field'].includes(SKILLS.get(id)?.kind ?? '');

/** Names that each language must translate: everything in roadmaps except names that are the same everywhere. */
const TO_NAME: Record<keyof NamesFile, readonly string[]> = {
  roles: ROLES.map(({ id }) => id),
  roadmaps: ROADMAPS.map(({ id }) => id),
  sections: SECTIONS.map(({ title }) => title),
  steps: FORKS.flatMap(({ title }) => title ?? []),
  skills: [
    ...ROADMAPS.flatMap(roadmapSkills).filter(isConcept),
    ...[...SKILLS.values()].filter(({ kind }) => kind === 'practice').map(({ id }) => id),
  ],
};
const KINDS = Object.keys(TO_NAME) as (keyof NamesFile)[];

const missing = (names: NamesFile, kind: keyof NamesFile) =>
  [...new Set(TO_NAME[kind])].filter((id) => !names[kind][id]);

/** Returns names of two skills: both translated so, or one so in the taxonomy. */
function shared(names: NamesFile['skills']): string[] {
  const all = [...SKILLS.values()].map(({ id, name }) => [id, unaccented(names[id] ?? name)] as const);
  const bearers = Map.groupBy(all, ([, name]) => name);
  return [...bearers]
    .filter(([, some]) => some.length > 1 && some.some(([id]) => id in names))
    .map(([name]) => name);
}

test('each language of the texts but English has names, and no other', () => {
  expect(FILES.map(([language]) => language)).toEqual(TEXT_LANGUAGES.filter(hasNames));
});

describe.each(FILES)('%s', (_language, names) => {
  test.each(KINDS)('names all %s', (kind) => expect(missing(names, kind)).toEqual([]));

  test('names nothing that is not there', () => {
    for (const kind of ['roles', 'roadmaps', 'sections', 'steps'] as const)
      expect(
        Object.keys(names[kind]).filter((id) => !TO_NAME[kind].includes(id)),
        kind,
      ).toEqual([]);
    expect(Object.keys(names.skills).filter((id) => !SKILLS.has(id))).toEqual([]);
  });

  test('names the same skills as the others', () => {
    expect(Object.keys(names.skills)).toEqual(Object.keys(FILES[0]?.[1].skills ?? {}));
  });

  test('calls no two skills the same', () => expect(shared(names.skills)).toEqual([]));

  test('writes no name with space around it', () => {
    const written = KINDS.flatMap((kind) => Object.values(names[kind]));
    expect(written.filter((name) => name === '' || name !== name.trim())).toEqual([]);
  });
});

test('each of these languages says what the sections of all roadmaps are for, and nothing else', () => {
  const sections = ROADMAPS.flatMap(({ id, sections }) => sections.map((section) => `${id} ${section.id}`));
  expect(PURPOSES.map(([language]) => language)).toEqual(FILES.map(([language]) => language));
  for (const [language, said] of PURPOSES) {
    const ids = Object.entries(said).flatMap(([id, own]) =>
      Object.keys(own).map((section) => `${id} ${section}`),
    );
    expect(ids, language).toEqual(sections);
    const written = Object.values(said).flatMap((own) => Object.values(own));
    expect(
      written.filter((text) => !/^\S.*[.।]$/.test(text)),
      language,
    ).toEqual([]);
  }
});

const PACKAGED = [...packagedNames('names', FILES), ...packagedNames('purposes', PURPOSES)];
test.each(PACKAGED)('$relativeDest is small enough to come with a page', ({ contents }) => {
  expect(gzipSync(contents, { level: 9 }).length).toBeLessThanOrEqual(15_000);
});

test('what lacks a name is noticed, and a name of two', () => {
  const [, names] = FILES[0] as (typeof FILES)[number];
  const without = (kind: keyof NamesFile, id: string) => ({
    ...names,
    [kind]: { ...names[kind], [id]: undefined },
  });
  expect(missing(without('roadmaps', 'backend') as unknown as NamesFile, 'roadmaps')).toEqual(['backend']);
  expect(missing(without('skills', 'code-review') as unknown as NamesFile, 'skills')).toEqual([
    'code-review',
  ]);
  expect(shared({ ...names.skills, caching: 'Docker' })).toEqual(['docker']);
});

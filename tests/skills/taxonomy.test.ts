import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { CUE_FILES } from '#data/cues/index.ts';
import FORMER_SKILLS from '#data/former-skills.json' with { type: 'json' };
import { SKILL_FILES } from '#data/skills/index.ts';
import CLASSES from '#data/word-classes.json' with { type: 'json' };
import { cuesOf, patternsOf } from '#src/skills/cues/cue-index.ts';
import { elementOf, partsOfPattern, singularOf, spellingsOf } from '#src/skills/names/pattern.ts';
import { KINDS, type SkillEntry } from '#src/skills/skill.ts';
import { buildTaxonomy } from '#src/skills/taxonomy.ts';

const FOLDER = join(import.meta.dirname, '../../data/skills');
const entries: SkillEntry[] = SKILL_FILES.flatMap(({ skills }) => skills);
const ids = new Set(entries.map(({ id }) => id));
const patterns = entries.flatMap(({ phrases = [], sense }) => [
  ...phrases,
  ...(sense?.cues ?? []),
  ...(sense?.not ?? []),
]);
const taxonomy = buildTaxonomy(SKILL_FILES);

const text = v.pipe(v.string(), v.trim(), v.nonEmpty());
const list = v.optional(v.pipe(v.array(text), v.nonEmpty()));
const Entry = v.strictObject({
  id: v.pipe(text, v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
  name: text,
  kind: v.optional(v.picklist(KINDS)),
  aliases: list,
  misspelled: list,
  phrases: list,
  implies: list,
  similar: list,
  sense: v.optional(
    v.strictObject({
      exactCase: v.optional(v.literal(true)),
      needsContext: v.optional(v.literal(true)),
      cues: list,
      not: list,
      listed: list,
      proven: list,
    }),
  ),
  url: v.optional(v.pipe(text, v.url(), v.startsWith('http'))),
  learn: v.optional(v.pipe(text, v.url(), v.startsWith('https://'))),
});
const File = v.strictObject({ category: text, title: text, kind: v.picklist(KINDS), skills: v.array(Entry) });

function slug(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/\+\+/g, 'pp')
    .replace(/#/g, 'sharp')
    .replace(/^\./, 'dot')
    .replace(/\.js\b/g, 'js')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** Returns all variants of a pattern without gaps and optional words, each word stemmed. */
function stemmed(pattern: string): string[] {
  const plain = pattern.replace(/=/g, '').replace(/[^\p{L}\p{N}|_?+#<> ]/gu, ' ');
  return partsOfPattern(plain)
    .map(elementOf)
    .filter(({ optional }) => !optional)
    .reduce<string[]>(
      (paths, { stems }) => paths.flatMap((path) => [...stems].map((own) => `${path} ${own}`)),
      [''],
    );
}

const plainly = (name: string) => ({ name, ofSense: false });
const bySense = (name: string) => ({ name, ofSense: true });

/** Returns claims of several skills, with the skills. */
function claimedTwice(claims: readonly (readonly [claim: string, id: string])[]): string[] {
  const owners = Map.groupBy(claims, ([claim]) => claim);
  return [...owners].flatMap(([claim, all]) => {
    const claimants = new Set(all.map(([, id]) => id));
    return claimants.size > 1 ? [`${claim}: ${[...claimants].join(', ')}`] : [];
  });
}

describe('the taxonomy', () => {
  it('lists every file of its folder', () => {
    const files = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));
    expect(SKILL_FILES.map(({ category }) => `${category}.json`).sort()).toEqual(files.sort());
  });

  it('has each field of an entry on a line of its own', () => {
    const files = SKILL_FILES.map(({ category }) => readFileSync(join(FOLDER, `${category}.json`), 'utf8'));
    const one = /^ *(?:"[a-z]+": )?(?:"[^"]*"|\[.*|[\]{}]|true),?$/i;
    const bad = files.flatMap((file) => file.split('\n').filter((line) => line !== '' && !one.test(line)));
    expect(
      bad,
      'break the line behind "{" and between fields, those of "sense" too; then run npm run fix',
    ).toEqual([]);
  });

  it.each(SKILL_FILES.map((file) => [file.category, file] as const))(
    '%s.json is of the described form and order',
    (_, file) => {
      expect(() => v.parse(File, file)).not.toThrow();
      const order = file.skills.map(({ id }) => id);
      expect(order).toEqual([...order].sort());
    },
  );

  it('tells the kind of an entry only where it is another than its file has', () => {
    const bad = SKILL_FILES.flatMap((file) =>
      file.skills.filter(({ kind }) => kind === file.kind).map(({ id }) => `${file.category}: ${id}`),
    );
    expect(bad).toEqual([]);
  });

  it('has at least 1,500 skills', () => {
    expect(entries.length).toBeGreaterThanOrEqual(1500);
  });

  it('has ids that are unique and the slugs of their names', () => {
    expect(ids.size).toBe(entries.length);
    expect(entries.filter(({ id, name }) => id !== slug(name)).map(({ id }) => id)).toEqual([]);
  });

  it('has no skill that is listed as a former one', () => {
    expect(FORMER_SKILLS.filter((name) => ids.has(slug(name)))).toEqual([]);
  });

  it('refers only to skills that exist, and never to itself', () => {
    const bad = entries.flatMap(({ id, implies = [], similar = [] }) =>
      [...implies, ...similar]
        .filter((other) => other === id || !ids.has(other))
        .map((other) => `${id} → ${other}`),
    );
    expect(bad).toEqual([]);
  });

  it('implies without cycles', () => {
    const bad = [...taxonomy.skills.keys()]
      .map((id) => [id, taxonomy.implied.get(id) ?? new Set()] as const)
      .filter(([id, implied]) => [...implied].some((other) => taxonomy.implied.get(other)?.has(id)));
    expect(bad.map(([id]) => id)).toEqual([]);
  });

  it('has no name that two skills claim, unless the sense of each decides', () => {
    const decides = new Set(
      entries.filter(({ sense }) => sense?.needsContext || sense?.exactCase).map(({ id }) => id),
    );
    // "JS/TS" names two skills, and both claim it.
    const single = (spelling: string) => !spelling.includes('/');
    const claims = entries.flatMap(({ id, name, aliases = [], misspelled = [] }) =>
      [name, ...aliases.filter(single), ...misspelled]
        .flatMap((spelling) => [spelling, singularOf(spelling) ?? spelling])
        .flatMap(spellingsOf)
        .map((path) => [path.join(''), id] as const),
    );
    const bad = claimedTwice(claims).filter(
      (line) =>
        !line
          .replace(/^.*: /, '')
          .split(', ')
          .every((id) => decides.has(id)),
    );
    expect(bad).toEqual([]);
  });

  it('names nothing twice in an entry: a name is found in any case', () => {
    const bad = entries.flatMap(({ id, name, aliases = [], misspelled = [] }) => {
      const names = [name, ...aliases, ...misspelled].map((one) => one.toLowerCase());
      return names.filter((one, at) => names.indexOf(one) !== at).map((one) => `${id}: ${one}`);
    });
    expect(bad).toEqual([]);
  });

  it('has no name that two entries claim, one of them under `sense`, unless all but one need a cue beside it', () => {
    const forms = (name: string) =>
      [name, singularOf(name) ?? name].flatMap(spellingsOf).map((path) => path.join(''));
    const claims = entries.flatMap((entry) => {
      const { name, aliases = [], misspelled = [], sense } = entry;
      const ofSense = [...(sense?.listed ?? []), ...(sense?.proven ?? [])];
      const all = [...[name, ...aliases, ...misspelled].map(plainly), ...ofSense.map(bySense)];
      return all.flatMap((claim) => forms(claim.name).map((form) => ({ ...claim, form, entry })));
    });
    const bad = [...Map.groupBy(claims, ({ form }) => form)].filter(([, all]) => {
      const alike = new Set(all.filter(({ entry }) => !entry.sense?.cues).map(({ entry }) => entry.id));
      return alike.size > 1 && all.some(({ ofSense }) => ofSense);
    });
    expect(bad.map(([form, all]) => `${form}: ${all.map(({ entry }) => entry.id).join(', ')}`)).toEqual([]);
  });

  it('leads from `learn` to another page than from `url`', () => {
    const page = (address: string) => address.replace(/^https?:\/\/(www\.)?|[?#].*$|\/+$/g, '').toLowerCase();
    const bad = entries.filter(({ url, learn }) => url && learn && page(url) === page(learn));
    expect(bad.map(({ id }) => id)).toEqual([]);
  });

  it('has nobody learn from an encyclopedia', () => {
    const bad = entries.filter(({ learn }) => learn && /(^|\.)wikipedia\.org$/.test(new URL(learn).hostname));
    expect(bad.map(({ id }) => id)).toEqual([]);
  });

  it('has no name that loses a sign when it is read ("COM+" would be any "com")', () => {
    const lossy = entries.flatMap(({ id, name, aliases = [] }) =>
      [name, ...aliases]
        .filter((spelling) => {
          const signs = (s: string) => s.replace(/[^+#]/g, '').length;
          return signs(spelling) !== signs(spellingsOf(spelling)[0]?.join('') ?? '');
        })
        .map((spelling) => `${id}: ${spelling}`),
    );
    expect(lossy).toEqual([]);
  });

  it('rules out only phrases, never a word of the name itself in another form', () => {
    const bad = entries.flatMap(({ id, name, aliases = [], sense }) => {
      const own = new Set([name, ...aliases].flatMap(stemmed));
      return (sense?.not ?? [])
        .filter((pattern) => !pattern.includes('=') && stemmed(pattern).some((path) => own.has(path)))
        .map((pattern) => `${id}: ${pattern}`);
    });
    expect(bad).toEqual([]);
  });

  it('has no pattern that begins or ends in a gap, or that is a single gap', () => {
    const bad = patterns.filter((pattern) =>
      [partsOfPattern(pattern).at(0), partsOfPattern(pattern).at(-1)].some(
        (part = '') => elementOf(part).gap,
      ),
    );
    expect(bad).toEqual([]);
  });

  it('writes every class of words that a pattern names, and has none that no pattern does', () => {
    const cues = Object.values(CUE_FILES)
      .flatMap(cuesOf)
      .flatMap((cue) => [...patternsOf(cue), ...(cue.ends ?? []), ...(cue.behind ?? [])]);
    const named = [...patterns, ...cues].flatMap((pattern) =>
      [...pattern.matchAll(/<([^>]*)>/g)].map(([, name]) => name),
    );
    expect([...new Set(named)].sort()).toEqual(Object.keys(CLASSES).sort());
  });
});

// @vitest-environment happy-dom

import { analyse } from 'scslre';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadGrammar } from '#src/skills/text/language.ts';
import { buildsOwn, noteBuilt, type OurRegex, patternsIn, regexesIn, shippedFiles } from './regexes.ts';

const A_FIELD = 'a title, a name or a place of a few hundred characters, as what reads it cuts it';
const OWN_FILE = 'a cell or a line of a file, or a search, of the user’s own';
const OWN_ADDRESS = 'an address on the site’s own host, which does not have such';

/**
 * Files with regular expressions of possibly quadratic time: their number, and the bound. Another one is an
 * error until it is rewritten or its bound is checked.
 */
const POLYNOMIAL: Record<string, [count: number, bound: string]> = {
  'src/tools/learn/name-key.ts': [1, 'a name in the texts that we learn from; it is shipped nowhere'],
  'src/posting/text/clean.ts': [3, A_FIELD],
  'src/posting/structured/embedded-json.ts': [
    1,
    'none is needed: what is not closed is taken to the end of the script',
  ],
  'src/posting/facts/day-in.ts': [1, 'what a page tells beside the text, 200 characters each'],
  'src/posting/any-page/company-of-site.ts': [2, 'the last 2,000 characters of a footer'],
  'src/posting/any-page/headline.ts': [1, A_FIELD],
  'src/posting/any-page/name-of-host.ts': [1, 'the first 600 characters of a block'],
  'src/posting/any-page/named-in-text.ts': [1, 'a name in the first 400 characters of a block'],
  'src/posting/any-page/signs.ts': [1, A_FIELD],
  'src/posting/misread/without-contacts.ts': [
    1,
    'a few hundred characters: a report cuts what it tells before',
  ],
  'src/posting/parts/part-read.ts': [1, 'the last 80 characters of a text'],
  'src/posting/pasted/pasted-head.ts': [
    4,
    'the first lines of a pasted text, cut to some thousand characters',
  ],
  'src/posting/identity/same-job.ts': [1, A_FIELD],
  'src/posting/sites/hacker-news.ts': [2, 'a line of one comment, with single spaces'],
  'src/posting/sites/internshala.ts': [1, OWN_ADDRESS],
  'src/posting/sites/naukri.ts': [1, OWN_ADDRESS],
  'src/posting/sites/step-stone.ts': [1, OWN_ADDRESS],
  'src/posting/text/under-heading.ts': [1, 'a text of 80 characters'],
  'src/files/resume/rx.ts': [1, 'none is needed: the patterns that we write'],
  'src/files/named-skill.ts': [1, OWN_FILE],
  'src/files/names-list.ts': [1, OWN_FILE],
  'src/files/skill-names.ts': [1, OWN_FILE],
  'src/ui/evidence.ts': [1, 'a quotation'],
  'src/dashboard/skills/list-offer.ts': [2, OWN_FILE],
};

/**
 * Extraction uses many expressions on each line. tests/skills/growth.test.ts checks linear growth for it as a
 * whole, and hostile.test.ts its steps, so they are not counted one by one.
 */
const HELD_AS_A_WHOLE = 'src/skills/';

/** Maximum readable length. */
const LONGEST = 200;
/** Files with longer ones, and their maximum number; none in src/skills, which composes parts. */
const LONG: Record<string, number> = {
  'src/posting/facts/amounts.ts': 1,
  'src/posting/facts/fact-words.ts': 5,
  'src/posting/any-page/apply.ts': 1,
  'src/posting/any-page/company.ts': 1,
  'src/posting/any-page/furniture.ts': 2,
  'src/posting/any-page/job-title.ts': 2,
  'src/posting/any-page/named-in-text.ts': 2,
  'src/posting/any-page/places-in-text.ts': 1,
  'src/posting/any-page/prose.ts': 1,
  'src/posting/any-page/signs.ts': 4,
  'src/posting/parts/part-read.ts': 1,
  'src/posting/pasted/pasted-head.ts': 1,
  'src/posting/identity/same-job.ts': 1,
  'src/posting/text/unwrap.ts': 1,
  'src/files/resume/date-signs.ts': 1,
  'src/files/resume/level-signs.ts': 7,
  'src/files/resume/listed.ts': 1,
  'src/files/resume/others.ts': 4,
  'src/files/resume/section-signs.ts': 2,
  'src/files/roadmap-line.ts': 1,
  'src/ui/asking-line.ts': 1,
};

const analysed = ({ source, flags }: OurRegex) => analyse({ source, flags }).reports;
const told = ({ file, source }: OurRegex) => `${file}: ${source.slice(0, 120)}`;

/** Runs code that builds its expressions at runtime. */
async function work(): Promise<void> {
  const { patternCovers: covers } = await import('#src/posting/identity/address.ts');
  covers('https://*.contoso.example/jobs/*', new URL('https://a.contoso.example/jobs/7'));
  const { embeddedJson } = await import('#src/posting/structured/embedded-json.ts');
  const page = new DOMParser().parseFromString('<script>__STATE__ = {"a": 1}</script>', 'text/html');
  embeddedJson(page, 'window.__STATE__');
  const { requirementBlocks } = await import('#src/posting/text/requirement-blocks.ts');
  const years = { experienceRequirements: { monthsOfExperience: 36 } };
  requirementBlocks(years, [{ kind: 'item', text: '3 years of work' }]);
  const { evidenceFor } = await import('#src/ui/evidence.ts');
  const blocks = [{ kind: 'item' as const, text: '3+ years of Java. Java is used.' }];
  const places = [
    { block: 0, start: 12, end: 16 },
    { block: 0, start: 18, end: 22 },
  ];
  evidenceFor({ title: 'Engineer', blocks }, places, 3);
  const [{ skillFinder }, { taxonomyAsShipped }, { SKILL_FILES }] = await Promise.all([
    import('#src/skills/find-skills.ts'),
    import('#tests/skills/taxonomy-as-shipped.ts'),
    import('#data/skills/index.ts'),
  ]);
  const text = 'At Acme Inc, we ask for 5+ years of Java or Kotlin, e.g. Spring; K8s is a plus, you know Go.';
  await skillFinder(
    taxonomyAsShipped(SKILL_FILES),
    loadGrammar,
  )({
    title: 'Java',
    company: 'Acme',
    blocks: [{ kind: 'item', text }],
  });
}

describe('regular expressions', () => {
  const files = shippedFiles().map((file) => ({ file, ...regexesIn(file) }));
  const built: OurRegex[] = [];
  const all = new Map<string, OurRegex>();

  beforeAll(async () => {
    const stop = noteBuilt(built);
    for (const { file } of files.filter(({ builds }) => builds))
      await import(/* @vite-ignore */ `../${file}`);
    await work();
    stop();
    // Those that no text of `work` needed.
    const { EXPRESSIONS } = await import('#src/skills/text/signs.ts');
    for (const { source, flags } of EXPRESSIONS)
      built.push({ file: 'src/skills/text/signs.ts', source, flags });
    for (const one of [...files.flatMap(({ literals }) => literals), ...built])
      all.set(`${one.file} /${one.source}/${one.flags}`, one);
  });

  it('are all looked at, those that are built at work too', () => {
    const unseen = files.filter((file) => buildsOwn(file) && !built.some((one) => one.file === file.file));
    expect(unseen.map(({ file }) => file)).toEqual([]);
    expect(all.size).toBeGreaterThan(800);
  });

  it('can be read: none has more than 200 characters but those that are known', () => {
    const bad = files.flatMap(({ file }) => {
      const long = patternsIn(file).filter((pattern) => pattern.length > LONGEST);
      return long.length > (LONG[file] ?? 0) ? long.map((pattern) => `${file}: ${pattern}`) : [];
    });
    expect(bad).toEqual([]);
  });

  it('are told where their time may double with each character', () => {
    expect(
      analyse({ source: '^(\\w+\\s?)*$', flags: 'u' }).reports.some(({ exponential }) => exponential),
    ).toBe(true);
    const exponential = [...all.values()].filter((one) => analysed(one).some((report) => report.exponential));
    expect(exponential.map(told)).toEqual([]);
  });

  it('whose time may grow with the square of a text are held against bounded ones', () => {
    const counts: Record<string, number> = {};
    const others = [...all.values()].filter(({ file }) => !file.startsWith(HELD_AS_A_WHOLE));
    for (const one of others) if (analysed(one).length > 0) counts[one.file] = (counts[one.file] ?? 0) + 1;
    expect(counts).toEqual(
      Object.fromEntries(Object.entries(POLYNOMIAL).map(([file, [count]]) => [file, count])),
    );
  });
});

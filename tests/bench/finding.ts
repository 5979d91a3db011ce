import { SKILL_FILES } from '#data/skills/index.ts';
import { skillFinder } from '#src/skills/find-skills.ts';
import { buildMatcher } from '#src/skills/names/matcher.ts';
import type { Taxonomy } from '#src/skills/taxonomy.ts';
import { loadGrammar } from '#src/skills/text/language.ts';
import { taxonomyAsShipped } from '#tests/skills/taxonomy-as-shipped.ts';
import { type BenchAd, type Corpus, USUAL } from './corpus.ts';
import { figureColumns, figuresOf, timeOf, timesOverItems } from './measure.ts';
import { PEERS } from './peers.ts';
import type { Table } from './table.ts';

/** Measures extraction of all skills of a posting, and of names only, beside peers with the same names. */
export async function benchFinding({ ads, source }: Corpus): Promise<Table> {
  const taxonomy = taxonomyAsShipped(SKILL_FILES);
  const names = namesOf(taxonomy);
  const grammar = await timeOf(loadGrammar);
  const findSkills = skillFinder(taxonomy, loadGrammar);
  const match = buildMatcher(taxonomy);
  const rows = [
    await rowOf('Gaplight, findSkills', ads, async (ad) => (await findSkills(ad)).length, 6000),
    await rowOf('Gaplight, names and wordings only', ads, ({ text }) => match(text).hits.length, 2500),
  ];
  for (const { name, prepare, every = 1 } of PEERS) {
    const find = prepare(names);
    const some = ads.filter((_, n) => n % every === 0);
    rows.push(await rowOf(name, some, ({ text }) => find(text), 2500));
  }
  const [, own, ...peers] = rows.map((row) => Number(row[4]));
  const times = (own as number) / Math.min(...peers);
  const size = ads.reduce((sum, { text }) => sum + text.length, 0);
  return {
    title: `1. Finding skills: ${ads.length} postings, ${kilo(size)} KB (${source}); ${names.length.toLocaleString('en')} names`,
    columns: ['', ...figureColumns('ms per 4 KB'), 'MB/s', 'found per 4 KB'],
    rows,
    notes: [
      `Names and wordings alone take ${times.toFixed(1)} times the CPU of the fastest peer.`,
      `The grammar (compromise) is loaded once a process, by the first posting that asks for it: ${grammar.ms.toFixed(0)} ms here, and in no row.`,
      'findSkills gives skills, each once, with sense, need, years and either/or; all other rows give places.',
      'No peer does any of that: each finds the characters of a name as a whole word in any case, the plain word "go" too,',
      'and no wording of a concept, no other signs or version (CI-CD, Node 18), no words that lost their space.',
    ],
  };
}

/** Returns all names and aliases for the peers. */
function namesOf({ skills }: Taxonomy): string[] {
  const names = [...skills.values()].flatMap(({ name, aliases }) => [name, ...aliases]);
  return [...new Set(names.map((name) => name.toLowerCase()))];
}

async function rowOf(
  name: string,
  ads: BenchAd[],
  find: (ad: BenchAd) => number | Promise<number>,
  forMs: number,
): Promise<(string | number)[]> {
  const times = await timesOverItems(ads, find, forMs);
  const figures = figuresOf(
    times.map(({ item, ms, cpu }) => {
      const share = USUAL / item.text.length;
      return { ms: ms * share, cpu: cpu * share };
    }),
  );
  let found = 0;
  let size = 0;
  for (const ad of ads) {
    found += await find(ad);
    size += ad.text.length;
  }
  return [name, ...figures, USUAL / (figures[0] as number) / 1000, (found * USUAL) / size];
}

function kilo(characters: number): string {
  return Math.round(characters / 1024).toLocaleString('en');
}

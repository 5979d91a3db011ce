import { expect, it } from 'vitest';
import { SKILL_FILES } from '#data/skills/index.ts';
import { blocksFromText } from '#src/posting/text/blocks.ts';
import { signsOfText } from '#src/skills/decision/asks-nothing.ts';
import { buildTaxonomy } from '#src/skills/taxonomy.ts';
import { loadBenchmark } from '../benchmark/load-benchmark.ts';
import { judgedTexts } from './judged-texts.ts';
import { plainTexts } from './plain-texts.ts';

const judged = judgedTexts(buildTaxonomy(SKILL_FILES));

it('trains with texts of both kinds', () => {
  expect(judged.filter(({ is }) => is).length).toBeGreaterThan(90);
  expect(judged.filter(({ is }) => !is).length).toBeGreaterThan(1000);
});

it('trains with no sealed text', () => {
  const trained = judged.map(({ signs }) => new Set(signs));
  const isTrained = ({ title, text }: { title: string; text: string }) => {
    const signs = [...signsOfText({ title, blocks: blocksFromText(text) })];
    // Names of skills are removed, so mostly at least seven in ten features of an open text remain.
    return trained.some((one) => signs.filter((sign) => one.has(sign)).length > 0.7 * signs.length);
  };
  const postings = loadBenchmark().filter(({ text }) => text.length > 600);
  const sealed = postings.filter(({ part }) => part === 'sealed');
  expect(sealed.filter(isTrained).map(({ id }) => id)).toEqual([]);
  const open = postings.filter(({ part, kind }) => part === 'open' && kind !== 'unasked');
  expect(open.filter(isTrained).length).toBeGreaterThan(0.95 * open.length);
});

it('has texts that ask for nothing, each once, with a title and enough words', () => {
  const texts = plainTexts();
  expect(new Set(texts.map(({ text }) => text)).size).toBe(texts.length);
  expect(
    texts.filter(({ title, text }) => title === '' || title.startsWith('#') || text.length < 100),
  ).toEqual([]);
});

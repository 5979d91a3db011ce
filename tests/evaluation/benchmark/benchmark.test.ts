import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { NEEDS } from '../scoring/figures.ts';
import { loadBenchmark, UNASKED } from './load-benchmark.ts';
import { partOf } from './part-of.ts';

const postings = loadBenchmark();
const isAsked = ({ need }: { need: string }) => need === 'required' || need === 'preferred';

describe('the benchmark', () => {
  it('has 200 postings of 20 kinds at least, each with an id of its own', () => {
    expect(postings.length).toBeGreaterThanOrEqual(200);
    expect(new Set(postings.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(20);
    expect(new Set(postings.map(({ id }) => id)).size).toBe(postings.length);
  });

  it('has its kind in each id', () => {
    expect(postings.filter(({ id, kind }) => !new RegExp(`^${kind}-\\d\\d$`).test(id))).toEqual([]);
  });

  it('seals about a third, in each language too, and always the same', () => {
    const sealed = postings.filter(({ part }) => part === 'sealed');
    expect(sealed.length / postings.length).toBeCloseTo(1 / 3, 1);
    expect(new Set(sealed.map(({ language }) => language))).toEqual(
      new Set(postings.map(({ language }) => language)),
    );
    expect(['brazil-01', 'france-01'].map(partOf)).toEqual(['open', 'sealed']);
  });

  it.each(postings)('quotes $id as it is written', ({ title, text, labels }) => {
    const written = `${title}\n${text}`;
    const wrong = labels.filter(
      ({ quotes }) => quotes.length === 0 || !quotes.every((quote) => written.includes(quote)),
    );
    expect(wrong).toEqual([]);
  });

  it('names each skill of a posting once, with a need that there is', () => {
    for (const { id, labels } of postings) {
      expect(new Set(labels.map(({ skill }) => skill)).size, id).toBe(labels.length);
      expect(labels.filter(({ need }) => !NEEDS.includes(need))).toEqual([]);
    }
  });

  it('has years above none, and no alternative that stands alone', () => {
    for (const { id, labels } of postings) {
      expect(labels.filter(({ years }) => years !== undefined && !(Number(years) > 0))).toEqual([]);
      const groups = labels.flatMap(({ anyOf }) => anyOf ?? []);
      expect(
        groups.filter((group) => groups.indexOf(group) === groups.lastIndexOf(group)),
        id,
      ).toEqual([]);
    }
  });

  it('has texts that ask for nothing', () => {
    const unasked = postings.filter(({ kind }) => kind === UNASKED);
    expect(unasked.length).toBeGreaterThanOrEqual(15);
    expect(unasked.flatMap(({ id, labels }) => (labels.some(isAsked) ? [id] : []))).toEqual([]);
  });

  it('is labelled as the readers’ disagreements were settled', () => {
    const rows = readFileSync(new URL('disagreements.tsv', import.meta.url), 'utf8')
      .trim()
      .split('\n')
      .slice(1);
    expect(rows.length).toBeGreaterThan(300);
    for (const row of rows) {
      const [id, about, skill, , , decided] = row.split('\t');
      const labels = postings.find((posting) => posting.id === id)?.labels;
      const label = labels?.find((one) => one.skill === skill);
      if (about === 'alternatives') expect(labels, row).toBeDefined();
      else expect(label, row).toBeDefined();
      if (about === 'need') expect(label?.need, row).toBe(decided);
      if (about === 'years') expect(`${label?.years ?? '–'}`, row).toBe(decided);
      if (about === 'listed') expect(label?.optional ? 'optional' : label?.need, row).toBe(decided);
    }
  });
});

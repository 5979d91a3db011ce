import { describe, expect, it } from 'vitest';
import { textOfPdf } from '#src/files/pdf-text.ts';
import { inReadingOrder } from '#src/files/reading-order.ts';
import { countSteps } from '#tests/steps.ts';
import { column, makePdf, type PdfLine } from './make-pdf.ts';
import { unwatched } from './world.ts';

const textOf = async (lines: readonly PdfLine[]) =>
  textOfPdf(makePdf([lines]), await import('pdfjs-dist/legacy/build/pdf.mjs'), unwatched());

const LEFT = [
  '# Contact',
  'Lisbon, Portugal',
  'robin@site.example',
  '',
  '# Skills',
  'Python',
  'Docker',
  'Kafka',
  'Terraform',
];
const RIGHT = [
  '# Experience',
  'Backend engineer at Northwind Pay since 2021,',
  'payments and ledgers in Go.',
  '• Moved the API to Kubernetes.',
  '• Wrote the schemas in Protobuf.',
  '• Looks after Redis and PostgreSQL.',
];

describe('a page strewn with words', () => {
  it.each([1_000, 20_000, 300_000])('is read in few steps: %i of them', (number) => {
    const pieces = Array.from({ length: number }, (_, n) => ({
      text: 'Some words of a text',
      x: n * 30,
      y: (n % 5) * 30,
      width: 12,
      height: 10,
    }));
    const read = () => expect(inReadingOrder(pieces)).toContain('Some words of a text');
    expect(countSteps(read)).toBeLessThanOrEqual(40_000_000);
  });
});

describe('the text of a page', () => {
  it('has a line a heading, an item and a paragraph, whatever the order in which it was drawn', async () => {
    const lines = column(['# Skills', '• Python and Go', '• Docker', '# About', 'I write small services.']);
    const text = ['Skills', '• Python and Go', '• Docker', 'About', 'I write small services.'].join('\n');
    expect(await textOf(lines)).toBe(text);
    expect(await textOf([...lines].reverse())).toBe(text);
  });

  it('of two columns is read one after the other, under what goes across', async () => {
    const name: PdfLine = {
      text: 'Robin Example, backend engineer with a liking for small and quiet services',
      x: 56,
      y: 40,
      size: 14,
    };
    const both = [name, ...column(LEFT, 56, 80), ...column(RIGHT, 240, 80, 17)];
    const drawn = both.sort((a, b) => a.y - b.y);
    const text = await textOf(drawn);
    const order = ['Robin Example', 'Contact', 'Terraform', 'Experience', 'Kubernetes', 'PostgreSQL'];
    expect(order.map((word) => text.indexOf(word))).toEqual(
      order.map((word) => text.indexOf(word)).sort((a, b) => a - b),
    );
    expect(text).toContain('Docker\nKafka\nTerraform');
  });

  it('of a table is read by its rows, its cells apart', async () => {
    const skills = column(['Python', 'Docker', 'Kafka', 'Terraform', 'Go']);
    const years = column(['8 years', '5 years', '3 years', '2 years', '1 year'], 300);
    expect(await textOf([...skills, ...years])).toMatch(/^Python, 8 years\nDocker, 5 years\n/);
  });

  it('has a paragraph in one line, though it was wrapped', async () => {
    const wrapped = [
      'I have worked with distributed systems for years and with',
      'Kafka too. Short line.',
      'Next paragraph',
    ];
    expect(await textOf(column(wrapped))).toBe(`${wrapped[0]} ${wrapped[1]}\n${wrapped[2]}`);
  });
});

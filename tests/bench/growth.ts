import { SKILL_FILES } from '#data/skills/index.ts';
import type { Block } from '#src/posting/posting.ts';
import { skillFinder } from '#src/skills/find-skills.ts';
import { loadGrammar } from '#src/skills/text/language.ts';
import { HOSTILE_PIECES } from '#tests/skills/hostile-pieces.ts';
import { taxonomyAsShipped } from '#tests/skills/taxonomy-as-shipped.ts';
import { adOf, type Corpus, USUAL } from './corpus.ts';
import { figuresOf, timesOverItems } from './measure.ts';
import type { Table } from './table.ts';

/** In characters, up to the maximum read of a posting. */
const LENGTHS = [USUAL, 4 * USUAL, 16 * USUAL, 298_000];
/** CPU limit in ms; a shape beyond it is not tried at the next length, which is at least four times as long. */
const TOO_LONG = 1_000;

/** Layouts of one text, from a page's own to a hostile page's. */
const SHAPES: readonly [name: string, (blocks: Block[]) => Block[]][] = [
  ['in blocks', (blocks) => blocks],
  ['one paragraph', (blocks) => paragraph(blocks, '. ')],
  ['one sentence', (blocks) => paragraph(blocks.map(withoutStops), ', ')],
];

/** Characters of a hostile text. */
const HOSTILE_SIZE = 60_000;

/** Measures whether longer postings cost more per KB, and which of the hostile texts costs most. */
export async function benchGrowth({ ads }: Corpus): Promise<Table> {
  const findSkills = skillFinder(taxonomyAsShipped(SKILL_FILES), loadGrammar);
  await loadGrammar();
  // One posting repeated: other text would change the cost by its content.
  const own = ads[ads.length >> 1]?.blocks ?? [];
  const lasted = SHAPES.map(() => 0);
  const rows: (string | number)[][] = [];
  for (const length of LENGTHS) {
    const blocks = blocksOfSize(own, length);
    const row: (string | number)[] = [`${length.toLocaleString('en')} characters`];
    for (const [n, [, shape]] of SHAPES.entries()) {
      const ad = adOf('', '', shape(blocks));
      const times = (lasted[n] as number) > TOO_LONG ? null : await timesOverItems([ad], findSkills, 700);
      lasted[n] = times ? (figuresOf(times)[3] as number) : Number.POSITIVE_INFINITY;
      row.push(...(times ? figuresOf(times, 1024 / ad.text.length) : ['not tried', '', '', '']));
    }
    rows.push(row);
  }
  return {
    title: '3. Growth: findSkills on longer text, ms per KB (flat is good)',
    columns: ['', ...SHAPES.flatMap(([name]) => [name, 'p5', 'p95', 'CPU'])],
    rows,
    notes: [
      'The longest real posting that we know has 30 KB; beyond 300,000 characters none is read.',
      `Not tried: the length before took over ${TOO_LONG} ms.`,
      await slowestHostileText(findSkills),
    ],
  };
}

/** Backtracking within one expression is in no count of steps, so tests cannot see it; this can. */
async function slowestHostileText(findSkills: ReturnType<typeof skillFinder>): Promise<string> {
  let slowest = { name: '', cpu: 0 };
  for (const [name, piece] of HOSTILE_PIECES) {
    const ad = adOf('', '', [{ kind: 'paragraph', text: piece.repeat(HOSTILE_SIZE / piece.length) }]);
    const cpu = figuresOf(await timesOverItems([ad], findSkills, 300))[3] as number;
    if (cpu > slowest.cpu) slowest = { name, cpu };
  }
  return `Of ${HOSTILE_PIECES.length} hostile texts of ${HOSTILE_SIZE.toLocaleString('en')} characters the slowest, ${slowest.name}, takes ${slowest.cpu.toFixed(0)} ms of CPU.`;
}

function blocksOfSize(own: readonly Block[], size: number): Block[] {
  const blocks: Block[] = [];
  for (let n = 0, length = 0; length < size; n++) {
    const block = own[n % own.length] as Block;
    blocks.push(block);
    length += block.text.length + 1;
  }
  return blocks;
}

function withoutStops({ kind, text }: Block): Block {
  return { kind, text: text.replace(/[.!?:;]+(?=\s|$)/g, ',') };
}

function paragraph(blocks: readonly Block[], joint: string): Block[] {
  return [{ kind: 'paragraph', text: blocks.map(({ text }) => text).join(joint) }];
}

// npm run confidence -- POSTINGS.json LABELS.json [POSTINGS.json LABELS.json ...]
// Trains data/confidence.json on labelled postings, and prints a reliability table by cross-validation over
// postings. The same files give the same weights.

import {
  type ConfidenceWeights,
  confidenceOf,
  logOddsOf,
  type SignedMention,
  signedMentions,
} from '#src/match/confidence.ts';
import { signedAsks } from '#src/match/signs.ts';
import { isAsked, TITLE } from '#src/skills/mention.ts';
import { skillName } from '#src/skills/taxonomy.ts';
import { trainWords } from '#src/tools/learn/train-words.ts';
import { load, type PostingInput, type ReadPosting, readPostings, WORLD } from './inputs.ts';
import { fold, type LabelledSkill } from './scoring/affinity.ts';
import { writeData } from './write-data.ts';

interface Judged extends SignedMention {
  posting: string;
  is: boolean;
}

const FOLDS = 5;
/** Training rounds. Each round uses the surest occurrence of a mention by the weights of the last one. */
const ROUNDS = 2;
const TRAINING = { fewest: 8, most: 200, penalty: 5 };
/** Lower bounds of the rows of the reliability table. */
const ROWS = [0, 0.5, 0.7, 0.8, 0.85, 0.9, 0.93, 0.95, 0.97, 0.98, 0.99];

const files = process.argv.slice(2);
if (files.length === 0 || files.length % 2 === 1) {
  console.error('usage: npm run confidence -- POSTINGS.json LABELS.json [POSTINGS.json LABELS.json ...]');
  process.exit(2);
}

const judged: Judged[] = [];
for (let n = 0; n < files.length; n += 2)
  judged.push(...(await judgedIn(files[n] ?? '', files[n + 1] ?? '')));
const weights = train(judged);
writeData('confidence.json', JSON.stringify(weights, null, 2));
const numbers = new Map([...new Set(judged.map(({ posting }) => posting))].map((id, n) => [id, n]));
console.log(`${judged.length} mentions of ${numbers.size} postings, ${Object.keys(weights).length} signs`);
const checked = Array.from({ length: FOLDS }, (_, fold) => crossChecked(fold)).flat();
console.log('mentions, mean confidence, share right; from here on: share wrong, share of all mentions');
for (const [n, least] of ROWS.entries()) console.log(tableRow(least, ROWS[n + 1] ?? 2));

/** Returns the mentions of one fold with their confidence by weights trained on the others. */
function crossChecked(fold: number): { is: boolean; confidence: number }[] {
  const isIn = ({ posting }: Judged) => (numbers.get(posting) ?? 0) % FOLDS === fold;
  const others = train(judged.filter((one) => !isIn(one)));
  return judged.filter(isIn).map((one) => ({ is: one.is, confidence: confidenceOf(one, others) }));
}

function tableRow(least: number, below: number): string {
  const above = checked.filter(({ confidence }) => confidence >= least);
  const row = above.filter(({ confidence }) => confidence < below);
  const right = (some: typeof checked) => some.filter(({ is }) => is).length / some.length;
  const mean = row.reduce((sum, { confidence }) => sum + confidence, 0) / row.length;
  const cells = [mean, right(row), 1 - right(above), above.length / checked.length];
  return [`from ${least}`.padEnd(10), row.length, ...cells.map((cell) => cell.toFixed(3))].join('  ');
}

function train(mentions: readonly Judged[]): ConfidenceWeights {
  let weights: ConfidenceWeights = {};
  for (let round = 0; round < ROUNDS; round++) {
    const known = weights;
    const texts = mentions.map(({ signs, places, is }) => {
      const surest = places.reduce((best, one) =>
        logOddsOf(one, known) > logOddsOf(best, known) ? one : best,
      );
      return { signs: [...signs, ...surest], is };
    });
    weights = trainWords(texts, TRAINING);
  }
  return weights;
}

async function judgedIn(postingsFile: string, labelsFile: string): Promise<Judged[]> {
  const labels = new Map(
    load<{ id: string; skills: LabelledSkill[] }[]>(labelsFile).map(({ id, skills }) => [id, skills]),
  );
  const postings = await readPostings(load<PostingInput[]>(postingsFile).filter(({ id }) => labels.has(id)));
  return postings.flatMap((posting) => {
    const asked = labels.get(posting.id)?.filter(isAsked) ?? [];
    const words = asked.flatMap(({ skill, quotes }) => [skill, ...quotes].map(plainly));
    const asks = signedAsks(posting.mentions, posting.blocks, WORLD);
    return signedMentions(posting.mentions, asks, WORLD).map((one) => ({
      ...one,
      posting: posting.id,
      is: namesOf(one, posting).some((own) => words.some((word) => word.includes(own) || own.includes(word))),
    }));
  });
}

function plainly(text: string): string {
  return fold(text).replace(/s(?= )/g, '');
}

function namesOf({ mention: { skill, places } }: SignedMention, { title, blocks }: ReadPosting): string[] {
  const quotes = places.map(({ block, start, end }) =>
    (block === TITLE ? title : (blocks[block]?.text ?? '')).slice(start, end),
  );
  return [skillName(WORLD.taxonomy, skill), ...quotes].map(plainly).filter((name) => name.trim() !== '');
}

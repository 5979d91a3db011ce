// npm run notions -- POSTINGS.json LABELS.json [POSTINGS.json LABELS.json ...]
// Trains data/doubtful-notions.json on labelled postings and prints precision, recall and F1 with and without
// the decision, by cross-validation over postings. The same files give the same weights.
import { SKILL_FILES } from '#data/skills/index.ts';
import { blocksFromText } from '#src/posting/text/blocks.ts';
import type { KeepNotion } from '#src/skills/decision/doubtful-notions.ts';
import { skillFinder } from '#src/skills/find-skills.ts';
import { TITLE } from '#src/skills/mention.ts';
import { skillName } from '#src/skills/taxonomy.ts';
import { loadGrammar } from '#src/skills/text/language.ts';
import { languagesOf } from '#src/skills/text/written-in.ts';
import { type JudgedText, trainWords } from '#src/tools/learn/train-words.ts';
import { taxonomyAsShipped } from '#tests/skills/taxonomy-as-shipped.ts';
import { detectLanguage } from './detect-language.ts';
import { load, type PostingInput } from './inputs.ts';
import type { FoundSkill, LabelledSkill } from './scoring/affinity.ts';
import { pairSkills } from './scoring/pair-skills.ts';
import { writeData } from './write-data.ts';

/** A found skill with its label's verdict, and its signs if it is a notion to decide on. */
interface Judged extends JudgedText {
  posting: number;
  isNotion: boolean;
}

const FOLDS = 5;
const TRAINING = { fewest: 4, most: 200, penalty: 5 };

const files = process.argv.slice(2);
if (files.length === 0 || files.length % 2 === 1) {
  console.error('usage: npm run notions -- POSTINGS.json LABELS.json [POSTINGS.json LABELS.json ...]');
  process.exit(2);
}

let signsBySkill = new Map<string, readonly string[]>();
const collect: KeepNotion = (signs, skill) => {
  signsBySkill.set(skill, signs);
  return true;
};
const taxonomy = taxonomyAsShipped(SKILL_FILES);
const findSkills = skillFinder(taxonomy, loadGrammar, collect);

const judged: Judged[] = [];
let postings = 0;
let missed = 0;
for (let n = 0; n < files.length; n += 2) {
  const labels = new Map(
    load<{ id: string; skills: LabelledSkill[] }[]>(files[n + 1] ?? '').map(({ id, skills }) => [id, skills]),
  );
  for (const posting of load<PostingInput[]>(files[n] ?? '')) {
    const listed = labels.get(posting.id);
    if (listed) await judge(posting, listed);
  }
}
const weights = trainWords(judged.filter(isNotion), TRAINING);
writeData('doubtful-notions.json', JSON.stringify(weights, null, 2));
console.log(
  `${judged.filter(isNotion).length} notions of ${postings} postings, ${Object.keys(weights).length} signs`,
);
console.log(`all: ${figures(() => true)}`);
const byFold = Array.from({ length: FOLDS }, (_, fold) =>
  trainWords(
    judged.filter((one) => isNotion(one) && one.posting % FOLDS !== fold),
    TRAINING,
  ),
);
console.log(
  `decided: ${figures(({ signs, posting }) => logOdds(signs, byFold[posting % FOLDS] ?? {}) >= 0)}`,
);

function isNotion(one: Judged): boolean {
  return one.isNotion;
}

function logOdds(signs: readonly string[], by: Readonly<Record<string, number>>): number {
  return signs.reduce((sum, sign) => sum + (by[sign] ?? 0), by[''] ?? 0);
}

function figures(keep: (one: Judged) => boolean): string {
  const kept = judged.filter((one) => !one.isNotion || keep(one));
  const right = kept.filter(({ is }) => is).length;
  const precision = right / kept.length;
  const recall = right / (judged.filter(({ is }) => is).length + missed);
  const f1 = (2 * precision * recall) / (precision + recall);
  return `precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}, F1 ${f1.toFixed(4)}`;
}

async function judge({ title, text, company = '' }: PostingInput, labels: LabelledSkill[]): Promise<void> {
  const blocks = blocksFromText(text);
  const languages = await languagesOf(blocks, detectLanguage);
  signsBySkill = new Map();
  const mentions = await findSkills({ title, company, blocks, languages });
  const found = mentions.map((mention): FoundSkill & { id: string } => {
    const quotes = mention.places.map(({ block, start, end }) =>
      (block === TITLE ? title : (blocks[block]?.text ?? '')).slice(start, end),
    );
    return { ...mention, id: mention.skill, name: skillName(taxonomy, mention.skill), quotes };
  });
  const compared = pairSkills(found, labels);
  const isOf = [
    ...compared.pairs.map((pair) => [pair.found, true]),
    ...compared.extra.map((one) => [one, false]),
  ];
  for (const [one, is] of isOf as [FoundSkill & { id: string }, boolean][]) {
    const signs = signsBySkill.get(one.id);
    judged.push({ posting: postings, is, signs: signs ?? [], isNotion: signs !== undefined });
  }
  postings++;
  missed += compared.missed.length;
}

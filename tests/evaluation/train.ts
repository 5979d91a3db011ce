// npm run train
// Trains data/asks-nothing.json, the classifier of texts without requirements, on texts in the repository: those
// in training/, and the open ones of the benchmark, the languages and the cases. The same texts give the same
// bytes.
import { SKILL_FILES } from '#data/skills/index.ts';
import { buildTaxonomy } from '#src/skills/taxonomy.ts';
import { trainWords } from '#src/tools/learn/train-words.ts';
import { judgedTexts } from './training/judged-texts.ts';
import { writeData } from './write-data.ts';

/** Minimum probability: on unseen texts, one of 3,258 real postings is then mistaken for an article. */
const SURE = 0.15;

const texts = judgedTexts(buildTaxonomy(SKILL_FILES));
const signs = trainWords(texts, { fewest: 3, most: 1200, penalty: 2 });
writeData('asks-nothing.json', JSON.stringify({ sure: SURE, signs }, null, 2));
console.log(`${texts.length} texts: ${Object.keys(signs).length} signs`);

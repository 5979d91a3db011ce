// npm run fit -- POSTINGS.json PEOPLE.json FIT.json
// Fits data/salience.json and data/weights.json, the numbers of salience and score. Input: postings [{id, title,
// text}], people [{id, skills: {id: years}}] and an expert's judgements [{id, core: [names], fit: {person:
// 0-100}}]. The same files give the same weights.
// Prints figures by cross-validation over postings, each with its noise.

import { fitWeights } from '#src/tools/learn/fit.ts';
import { crossValidate, noisyFigures } from '#src/tools/learn/fit-figures.ts';
import { fitCases, type Judgement } from '#src/tools/learn/judged-case.ts';
import { load, type PersonInput, type PostingInput, readPostings, trackedBy, WORLD } from './inputs.ts';
import { writeData } from './write-data.ts';

const [postingsFile, peopleFile, fitFile] = process.argv.slice(2);
if (!postingsFile || !peopleFile || !fitFile) {
  console.error('usage: npm run fit -- POSTINGS.json PEOPLE.json FIT.json');
  process.exit(2);
}

const judgements = load<Judgement[]>(fitFile);
const wanted = new Set(judgements.map(({ id }) => id));
const postings = await readPostings(load<PostingInput[]>(postingsFile).filter(({ id }) => wanted.has(id)));
const people = new Map(load<PersonInput[]>(peopleFile).map((person) => [person.id, trackedBy(person)]));
const all = fitCases(postings, people, judgements, WORLD);
const { salience, ...weights } = fitWeights(all);
for (const [name, part] of Object.entries({ salience, weights }))
  writeData(`${name}.json`, JSON.stringify(part, null, 2));
console.log(`${all.cases.length} judgements of ${all.postings.length} postings`);
for (const [name, { value, noise }] of Object.entries(
  noisyFigures(crossValidate(postings, people, judgements, WORLD)),
))
  console.log(`${name.padEnd(16)} ${value.toFixed(3)} ± ${noise.toFixed(3)}`);

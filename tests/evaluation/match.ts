// npm run -s match -- POSTINGS.json PEOPLE.json
// Reads postings [{id, title, text}] and people [{id, skills: {id: years}, circumstances?}] and prints the popup's
// answer for each, by the code of background and popup: [{id, people: {<person>: {score, band, core, gaps: [{skills:
// [{id, name, quotes}], need, tier, worth}], next: [{id, name}], requirements: [{kind, values, level, amount, need,
// quote, state}]}}}]. A null score means too little to judge.
import SALIENCE from '#data/salience.json' with { type: 'json' };
import WEIGHTS from '#data/weights.json' with { type: 'json' };
import { NOTHING_TOLD } from '#src/match/circumstances.ts';
import { compare } from '#src/match/compare.ts';
import { knowledgeOf } from '#src/match/knowledge.ts';
import type { Ask } from '#src/match/match.ts';
import { nextFor, oneToLearn } from '#src/match/next-for.ts';
import { withSalience } from '#src/match/salience.ts';
import { isGap } from '#src/match/score.ts';
import { shownPoints } from '#src/match/shown-points.ts';
import { experienceAsked } from '#src/skills/experience.ts';
import { type Place, TITLE } from '#src/skills/mention.ts';
import { skillName } from '#src/skills/taxonomy.ts';
import {
  load,
  type PersonInput,
  type PostingInput,
  type ReadPosting,
  readPostings,
  trackedBy,
  WORLD,
} from './inputs.ts';

const [postingsFile, peopleFile] = process.argv.slice(2);
if (!postingsFile || !peopleFile) {
  console.error('usage: npm run -s match -- POSTINGS.json PEOPLE.json');
  process.exit(2);
}

/** Number of skills to learn named for one posting. */
const NEXT = 3;

const { taxonomy } = WORLD;
const named = (id: string) => ({ id, name: skillName(taxonomy, id) });
const people = load<PersonInput[]>(peopleFile).map((person) => ({
  id: person.id,
  knowledge: knowledgeOf(trackedBy(person), { ...WORLD, weights: WEIGHTS }),
  circumstances: { ...NOTHING_TOLD, ...person.circumstances },
}));
const postings = await readPostings(load<PostingInput[]>(postingsFile));
console.log(
  JSON.stringify(
    postings.map((posting) => ({
      id: posting.id,
      people: Object.fromEntries(people.map((one) => [one.id, answer(posting, one)])),
    })),
    null,
    1,
  ),
);

function answer(posting: ReadPosting, { knowledge, circumstances }: (typeof people)[number]) {
  const mentions = withSalience(posting.mentions, posting.blocks, WORLD, SALIENCE);
  const match = compare(
    { mentions, experience: experienceAsked(posting), requirements: posting.requirements },
    { knowledge, taxonomy, weights: WEIGHTS, circumstances },
  );
  const { score, band, doubt, asks, requirements } = match;
  const shown = shownPoints(match);
  return {
    score,
    band,
    ...(doubt && { doubt }),
    core: asks.filter(({ tier }) => tier === 'core').map(({ skills }) => skills.map(named)),
    gaps: asks.filter(isGap).map((ask) => ({
      skills: ask.skills.map((id) => ({ ...named(id), quotes: quotesOf(id, ask, posting) })),
      need: ask.need,
      tier: ask.tier,
      worth: shown[asks.indexOf(ask)]?.lift,
    })),
    next: nextFor(match)
      .slice(0, NEXT)
      .map((ask) => named(oneToLearn(ask))),
    requirements: requirements.map(({ requirement: { place, ...requirement }, state }) => ({
      ...requirement,
      quote: quoteOf(place, posting),
      state,
    })),
  };
}

function quotesOf(skill: string, { places }: Ask, posting: ReadPosting): string[] {
  const own = posting.mentions.find((mention) => mention.skill === skill)?.places ?? places;
  return [...new Set(own.map((place) => quoteOf(place, posting)))];
}

function quoteOf({ block, start, end }: Place, { title, blocks }: ReadPosting): string {
  return (block === TITLE ? title : (blocks[block]?.text ?? '')).slice(start, end);
}

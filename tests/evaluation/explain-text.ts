import { CUE_FILES } from '#data/cues/index.ts';
import { blocksFromText } from '#src/posting/text/blocks.ts';
import { allCuesFinder, type Cued, type CueHit, hiderOf } from '#src/skills/cues/cue-index.ts';
import { speaksOf } from '#src/skills/cues/scope.ts';
import { isProbable } from '#src/skills/decision/doubtful-notions.ts';
import { skillFinder } from '#src/skills/find-skills.ts';
import type { Mention } from '#src/skills/mention.ts';
import type { Sighting } from '#src/skills/mentions-of.ts';
import type { SentenceRead } from '#src/skills/sightings-of.ts';
import type { TaxonomyToFind } from '#src/skills/skills-to-find.ts';
import { clausesOf } from '#src/skills/text/clauses.ts';
import { loadGrammar } from '#src/skills/text/language.ts';
import type { Span } from '#src/skills/text/spans.ts';
import { cueLanguages, languagesOf } from '#src/skills/text/written-in.ts';
import { detectLanguage } from './detect-language.ts';

/** A sentence, and where it begins in the text of its block. */
interface Said {
  own: string;
  start: number;
}

/**
 * Prepares the extraction and returns a function that explains a text, each line of it a block: its sentences as
 * they were cut, the need of each skill with its reason, the cues that did not decide, and the names that are no
 * skill here.
 */
export function explainer(taxonomy: TaxonomyToFind): (text: string, title?: string) => Promise<string> {
  const sentences = new Map<string, SentenceRead>();
  // A text that needs the grammar is read twice; the last reading counts.
  const find = skillFinder(taxonomy, loadGrammar, isProbable, (read) =>
    sentences.set(`${read.sentence.part.block} ${read.sentence.start}`, read),
  );
  return async (text, title = '') => {
    sentences.clear();
    const blocks = blocksFromText(text);
    const languages = await languagesOf(blocks, detectLanguage);
    const mentions = await find({ title, company: '', blocks, languages });
    const cuesIn = allCuesFinder(cueLanguages(languages).flatMap((language) => CUE_FILES[language] ?? []));
    const lines = [...sentences.values()]
      .filter(({ sentence, text }) => text.slice(sentence.start, sentence.end).trim() !== '')
      .flatMap((read) => sentenceLines(read, cuesIn));
    const sighted = [...sentences.values()].flatMap(({ sightings }) => sightings);
    return [...lines, ...wholeLines(mentions, sighted)].join('\n');
  };
}

function sentenceLines(
  read: SentenceRead,
  cuesIn: (text: string, skills: readonly Span[]) => Cued,
): string[] {
  const { text, sentence, sightings } = read;
  const said = { own: text.slice(sentence.start, sentence.end), start: sentence.start };
  const cued = cuesIn(
    said.own,
    sightings.map(({ place }) => placeIn(said, place)),
  );
  return [
    `[${sentence.part.section}] ${withCuts(said.own)}`,
    ...sightings.flatMap((sighting) => [
      skillLine(sighting, text),
      ...new Set(cued.hits.flatMap((hit) => nearlyLine(hit, sighting, said, cued))),
    ]),
    ...droppedLines(read),
  ];
}

const placeIn = ({ start }: Said, place: Span): Span => ({
  start: place.start - start,
  end: place.end - start,
});

/** Returns a sentence with a bar between its clauses. */
function withCuts(sentence: string): string {
  const clausesAt = clausesOf(sentence);
  const ends = new Set<number>();
  for (let at = 0; at < sentence.length; at = Math.max(...ends) + 1) {
    const end = clausesAt(at).at(-1)?.end ?? sentence.length;
    ends.add(Math.max(at, end));
  }
  const cuts = [...ends].filter((end) => end < sentence.length);
  return cuts.reduceRight((text, cut) => `${text.slice(0, cut)} ¦${text.slice(cut)}`, sentence).trim();
}

function skillLine({ skill, place, need, years, group, why }: Sighting, text: string): string {
  const more = [years === null ? '' : `${years} years`, group === null ? '' : 'one of several'];
  const asked = [need, ...more.filter(Boolean)].join(', ');
  return `  ${skill} «${text.slice(place.start, place.end)}»: ${asked} ← ${why.section}: ${why.by.join(', ')}`;
}

/** Returns the line about a cue that did not decide about a skill, with the obstacle. */
function nearlyLine(hit: CueHit, { why, place }: Sighting, said: Said, cued: Cued): string[] {
  if (why.by.includes(hit.cue.id) || hit.cue.direction === 'none') return [];
  const words = said.own.slice(hit.start, hit.end);
  return [`    not ${hit.cue.id} «${words}»: ${obstacleOf(hit, placeIn(said, place), said.own, cued)}`];
}

/** Returns why a cue did not decide: each limit is lifted in turn, to see whether the cue then reaches the skill. */
function obstacleOf(hit: CueHit, place: Span, sentence: string, cued: Cued): string {
  const hider = hiderOf(hit, cued.hits);
  if (hider) return `hidden by ${hider.cue.id} «${sentence.slice(hider.start, hider.end)}»`;
  const seen = { ...cued, hits: cued.hits.filter((other) => !hiderOf(other, cued.hits)) };
  const { scope: _scope, ends: _ends, behind: _behind, ...free } = hit.cue;
  const reaches = (cue: CueHit['cue'], text = seen) => speaksOf({ ...hit, cue }, place, text);
  if (reaches(hit.cue)) {
    const isInClause = clausesOf(sentence)(place.start).some(
      ({ start, end }) => start <= hit.start && hit.end <= end,
    );
    const isLimited = hit.cue.family === 'soften' || hit.cue.family === 'deny';
    if (!isLimited) return 'something else goes first';
    return isInClause ? 'the words between cut it off' : 'in another clause';
  }
  if (hit.cue.direction === 'within') return 'its pattern names another skill';
  const { ends, behind, scope } = hit.cue;
  const limits = { ...(scope !== undefined && { scope }), ...(ends && { ends }), ...(behind && { behind }) };
  const without = (name: keyof typeof limits) => {
    const { [name]: _, ...others } = limits;
    return name in limits && reaches({ ...free, ...others });
  };
  if (without('scope')) return `more than ${scope} words away`;
  if (without('ends')) return 'words between end its scope';
  if (without('behind')) return 'the words that must follow the skill are missing';
  if (reaches(hit.cue, { ...seen, hits: [] })) return 'a demand stands between';
  return `it speaks ${hit.cue.direction}`;
}

/** Returns the lines about names that are no skill here. */
function droppedLines({ text, named, sightings }: SentenceRead): string[] {
  const isTaken = (start: number, skill: string) =>
    sightings.some((sighting) => sighting.skill === skill && sighting.place.start === start);
  return named
    .filter(({ start, skill }) => !isTaken(start, skill.id))
    .map(({ skill, start, end, needs }) => {
      const proof = needs === 'nothing' ? 'an ordinary word or another name here' : PROOF[needs];
      return `  no ${skill.id} «${text.slice(start, end)}»: ${proof}`;
    });
}

/** The proof that was missing, by what a skill's sense needs. */
const PROOF = {
  list: 'not in a list of skills',
  cue: 'none of its cue words is near',
  either: 'neither in a list of skills nor near one of its cue words',
};

/** Returns the lines about decisions on the text as a whole. */
function wholeLines(mentions: readonly Mention[], sighted: readonly Sighting[]): string[] {
  const unasked = mentions.filter(({ why }) => why?.by.includes('asks-nothing')).map(({ skill }) => skill);
  const isMentioned = (skill: string) => mentions.some((mention) => mention.skill === skill);
  const doubtful = new Set(sighted.map(({ skill }) => skill).filter((skill) => !isMentioned(skill)));
  return [
    ...(doubtful.size > 0 ? [`Probably no skills in this text: ${[...doubtful].join(', ')}`] : []),
    ...(unasked.length > 0
      ? [`The text as a whole asks for nothing, so these are only mentioned: ${unasked.join(', ')}`]
      : []),
  ];
}

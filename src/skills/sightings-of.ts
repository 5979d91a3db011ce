import { alternativesIn } from './asks/alternatives.ts';
import { choicesByCue } from './asks/choice-cues.ts';
import { SIGN } from './asks/choice-signs.ts';
import type { Choice } from './asks/joined-choices.ts';
import type { ListAbove } from './asks/list-above.ts';
import { startsOwnAsk, yearsFor } from './asks/years.ts';
import type { Family } from './cues/cue.ts';
import type { Cued } from './cues/cue-index.ts';
import type { FindCues } from './cues/cues-of.ts';
import { type BlockContext, evidenceOf } from './evidence.ts';
import { isAsked } from './mention.ts';
import type { Sighting } from './mentions-of.ts';
import type { Hit } from './names/matcher.ts';
import { headingNeed, needsIn, type Verdict } from './need/need.ts';
import type { Taxonomy } from './taxonomy.ts';
import type { Part } from './text/sections.ts';
import type { Span } from './text/spans.ts';
import type { Spoken } from './text/told-by-words.ts';

/** A sentence with the section part that contains it. */
export interface Sentence extends Span {
  part: Part;
}

/** A sentence with its skills, their places and its cues. */
interface NamingSentence {
  text: string;
  sentence: Sentence;
  hits: readonly Hit[];
  places: readonly Span[];
  cued: Cued;
}

/** A sentence after it was read. */
export interface SentenceRead extends Pick<NamingSentence, 'text' | 'sentence'> {
  /** All names in it, also those that are no skill here. */
  named: readonly Hit[];
  sightings: readonly Sighting[];
}

/** Context shared by all sentences of an ad. */
export interface WholeAd {
  title: string;
  taxonomy: Taxonomy;
  languagesAt: Spoken['languagesAt'];
  findCues: FindCues;
  /** Statements of a line about the list below it. */
  above: ListAbove;
  contextOf: (block: number) => BlockContext;
}

/** Characters of the next sentence read to see whom it addresses. */
const NEXT = 60;

/** Returns the occurrences of a sentence's skills, in order. */
export function sightingsOf(
  naming: NamingSentence,
  { title, taxonomy, languagesAt, findCues, above, contextOf }: WholeAd,
): Sighting[] {
  const { text, sentence, hits, places, cued } = naming;
  const { part } = sentence;
  const own = text.slice(sentence.start, sentence.end);
  const ad = { title, next: text.slice(sentence.end, sentence.end + NEXT) };
  const cuesIn = (said: string, named = places) =>
    said === own && named === places ? cued : findCues(said, named);
  const needAt = part.heading
    ? (): Verdict => ({ need: headingNeed(part), by: ['heading'] })
    : needsIn(own, part.section, ad, cuesIn);
  const verdicts = places.map(needAt);
  const isApart = ({ need, at = 0 }: Verdict, n: number) =>
    need === 'preferred' && at >= (places[n] as Span).end;
  const years = yearsFor(own, places, verdicts.map(isApart));
  const english = languagesAt(part.block).includes('nl') ? text.replace(SIGN.DUTCH_OR, 'or') : text;
  const groups = groupsOf(alternativesIn(english, sentence, hits, taxonomy));
  for (const chosen of hits.length > 1 ? choicesByCue(own, places, cued) : []) {
    const choice: Choice = { hits: chosen.map((n) => hits[n] as Hit), said: true };
    for (const hit of choice.hits) groups.set(hit, choice);
  }
  const tags = tagsAmong(hits, text);
  const isWish = verdicts.length > 0 && verdicts.every(({ need }) => need === 'preferred');
  // A list with years ends at a line with its own demand ("Knowledge of …"), except after "of the following:".
  const asksAnew = tells(cued, 'ask') || (above.years !== null && startsOwnAsk(own));
  if (isWish || tells(cued, 'demand') || (asksAnew && !above.years?.ofFollowing)) above.years = null;
  const ofList = above.years?.count ?? null;
  // In "Functions: building and running them in Go", the years are of what the line is about.
  const colon = sentence.start + (/^[^:]{3,60}(?=: )/.exec(own)?.[0].length ?? own.length);
  const topicEnd = hits.some(({ start }) => start < colon) ? colon : sentence.end;
  const context = contextOf(part.block);
  return hits.map((hit, n) => {
    const { need, by, said } = verdicts[n] as Verdict;
    const asked = isAsked({ need });
    return {
      skill: hit.skill.id,
      place: { block: part.block, start: hit.start, end: hit.end },
      need,
      // Skills not asked for have no years and no alternatives.
      years: asked ? (years[n] ?? part.years ?? (hit.start < topicEnd ? ofList : null)) : null,
      group: asked ? (groups.get(hit) ?? above.group) : null,
      isTag: tags.has(hit),
      evidence: evidenceOf(hit, naming, verdicts[n] as Verdict, context),
      why: { section: part.section, by, ...(said && { said }) },
    };
  });
}

const groupsOf = (choices: readonly Choice[]): Map<Hit, Choice> =>
  new Map(choices.flatMap((choice) => choice.hits.map((hit) => [hit, choice] as const)));

/** Whether a sentence has a cue of a family. */
export const tells = ({ hits }: Cued, family: Family): boolean =>
  hits.some(({ cue }) => cue.family === family);

/** Returns hits in runs of three or more names without separators, as in job boards' tags: "java spring linux". */
function tagsAmong(hits: readonly Hit[], text: string): Set<Hit> {
  const follows = (a: Hit | undefined, b: Hit | undefined) =>
    a !== undefined && b !== undefined && a.end < b.start && /^\s+$/.test(text.slice(a.end, b.start));
  return new Set(
    hits.filter((hit, n) => {
      const [before2, before, after, after2] = [hits[n - 2], hits[n - 1], hits[n + 1], hits[n + 2]];
      return (
        (follows(before, hit) && (follows(hit, after) || follows(before2, before))) ||
        (follows(hit, after) && follows(after, after2))
      );
    }),
  );
}

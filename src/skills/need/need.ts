import SIGNS from '#data/signs/cut-off.json' with { type: 'json' };
import type { Family } from '../cues/cue.ts';
import type { Cued, CueHit } from '../cues/cue-index.ts';
import { speaksOf } from '../cues/scope.ts';
import { type Need, TITLE } from '../mention.ts';
import { type Clause, clausesOf } from '../text/clauses.ts';
import type { Section } from '../text/section.ts';
import type { Part } from '../text/sections.ts';
import { signsOf } from '../text/signs.ts';
import type { Span } from '../text/spans.ts';
import { isOfOthers, type Surroundings } from './team.ts';

/** A skill's need in a sentence, with its reason. */
export interface Verdict {
  need: Need;
  /** Ids of the deciding cues; without any, the reason in their place. */
  by: readonly string[];
  /** Text of the longest of these cues. */
  said?: string;
  /** Offset of the first of them in the sentence. */
  at?: number;
}

/** Maximum length of the stored cue text, in characters. */
const MOST_SAID = 40;

/**
 * Returns the need for any place in a sentence. The clause itself goes first ("no PHP needed", "Go is a plus"),
 * then the section, then whether the sentence addresses the reader or describes the company.
 */
export function needsIn(
  sentence: string,
  section: Section,
  ad: Surroundings,
  cuesIn: (text: string, places?: readonly Span[]) => Cued,
): (place: Span) => Verdict {
  const cued = remembered(cuesIn);
  const cuesOf = (text: string, family: Family, place: Span): CueHit[] => {
    const found = cued(text);
    return found.hits.filter(
      (hit) => hit.cue.family === family && speaksOf(hit, place, found) && !isCut(hit, place, text),
    );
  };
  const byCues = (need: Need, hits: readonly CueHit[], text = sentence): Verdict | null =>
    hits.length > 0
      ? {
          need,
          by: idsOf(hits),
          said: wordsOf(hits, text),
          at: Math.min(...hits.map(({ start }) => start)),
        }
      : null;
  const clausesAt = clausesOf(sentence);
  return (place) => {
    if (section === 'learn' || section === 'elsewhere') return OF_SECTION;
    if (section === 'unneeded') return { need: 'excluded', by: ['section'] };
    const found = cued(sentence);
    const over = byCues(
      'required',
      found.hits.filter((hit) => hit.cue.over && speaksOf(hit, place, found)),
    );
    if (over) return over;
    const by = (need: Need, family: Family) => byCues(need, cuesOf(sentence, family, place));
    const clauses = clausesAt(place.start);
    for (const { text } of clauses) {
      const denied = cuesOf(text, 'deny', place);
      const softened = cuesOf(denied.length > 0 ? sentence : text, 'soften', place);
      const told = byCues('preferred', softened) ?? byCues('excluded', denied);
      if (told) return told;
    }
    const withAnswer = sentence + (QUESTION.test(sentence) ? firstOf(ad.next) : '');
    const answered = withAnswer === sentence ? [] : cuesOf(withAnswer, 'soften', place);
    const ofWish =
      byCues('preferred', answered, withAnswer) ?? byCues('preferred', partsOfWish(sentence, clauses, found));
    if (ofWish) return ofWish;
    const boasts = by('mentioned', 'boast');
    if (section === 'wish') {
      const firm = clauses.flatMap(({ text }) => cuesOf(text, 'demand', place));
      return byCues('required', firm) ?? boasts ?? { need: 'preferred', by: ['section'] };
    }
    const isAside = (hit: CueHit) =>
      hit.cue.family !== 'other-people' || isOfOthers(hit, place, sentence, ad, cued(sentence + ad.next));
    const aside = ASIDE.flatMap((family) => cuesOf(sentence, family, place)).filter(isAside);
    const told = byCues('mentioned', aside) ?? by('required', 'ask');
    if (told) return told;
    const worked = by('required', 'worked-with');
    if (section === 'offer') return worked ?? OF_SECTION;
    if (boasts) return boasts;
    if (section === 'ask') return { need: 'required', by: ['section'] };
    const made = worked ?? by('required', 'made');
    if (made) return made;
    const works = by('required', 'work');
    const ofCompany = by('mentioned', 'self');
    if (section === 'about') return ofCompany ?? works ?? OF_SECTION;
    return works ?? ofCompany ?? ASKED;
  };
}

const idsOf = (hits: readonly CueHit[]) => [...new Set(hits.map(({ cue }) => cue.id))];

/** Returns the text of the longest cue, which says most. */
function wordsOf(hits: readonly CueHit[], sentence: string): string {
  const [{ start, end } = { start: 0, end: 0 }] = [...hits].sort((a, b) => b.end - b.start - a.end + a.start);
  return sentence.slice(start, end).replace(/\s+/g, ' ').trim().slice(0, MOST_SAID);
}
/** A question; its answer decides the need: "Do you know Kafka? Even better!". */
const QUESTION = /\?\s*$/;
const firstOf = (text: string) => /^[^.!?]*[.!]?/.exec(text)?.[0] ?? '';

const ASKED: Verdict = { need: 'required', by: ['asked'] };
const OF_SECTION: Verdict = { need: 'mentioned', by: ['section'] };
/** Families for skills that are only mentioned: taught, past, used by the company or by others. */
const ASIDE: readonly Family[] = ['past', 'teach', 'company', 'other-people'];

/** Returns softeners directly before the parenthesis, which cover it too: "Desktop development is a plus (Qt, WPF)". */
function partsOfWish(sentence: string, clauses: readonly Clause[], cued: Cued): CueHit[] {
  const inner = clauses.length > 1 ? clauses[0] : undefined;
  if (!inner) return [];
  const isRightBefore = (end: number) =>
    end < inner.start && sentence.slice(end, inner.start - 1).trim() === '';
  return cued.hits.filter(({ cue, end }) => cue.family === 'soften' && isRightBefore(end));
}

function remembered(find: (text: string) => Cued): (text: string) => Cued {
  const known = new Map<string, Cued>();
  return (text) => {
    const found = known.get(text) ?? find(text);
    known.set(text, found);
    return found;
  };
}

/** Returns the need of a skill in a heading, which names its section's topic. */
export function headingNeed({ section, block }: Part): Need {
  if (block === TITLE || section === 'ask' || section === 'intro') return 'required';
  return section === 'wish' ? 'preferred' : 'mentioned';
}

const SIGN = signsOf(SIGNS);
/** Maximum length of a list that one cue softens, in characters. */
const LONGEST_REACH = 250;

/** Whether a cue does not reach a place: it concerns another requirement, or a remark that has ended. */
function isCut({ start, end, cue }: CueHit, place: Span, text: string): boolean {
  if (cue.family !== 'soften' && cue.family !== 'deny') return false;
  if (start < place.end) return isOver(text.slice(end, place.start));
  // The sign that opens a remark is between the cue and the place.
  const says = start + Math.max(0, text.slice(start, end).search(/[A-Za-zÀ-ɏ+]/));
  if (SIGN.BEYOND_REMARK.test(text.slice(place.end, says)) || isCutOff(text, place.end, says)) return true;
  return cue.family === 'deny' && SIGN.ANOTHER_SUBJECT.test(text.slice(place.end, start));
}

/**
 * Whether a softener at `softener` belongs to a later requirement than the one ending at `end`, both as offsets:
 * "Strong Java skills, Go is a plus".
 */
function isCutOff(text: string, end: number, softener: number): boolean {
  const between = text.slice(end, softener);
  if (SIGN.REMARK_BEHIND.test(between)) return false;
  if (SIGN.ASKS_ANEW.test(between) || between.length > LONGEST_REACH) return true;
  const opensRemark = SIGN.OPENS_REMARK.test(between);
  if (opensRemark && (SIGN.NAMES_PURPOSE.test(between) || SIGN.LIST_GOES_ON.test(text.slice(softener))))
    return true;
  if (SIGN.LEADS_UP.test(between) || SIGN.LOST_BREAK.test(between)) return true;
  const comma = between.lastIndexOf(', ');
  if (comma < 0) return false;
  const before = text.slice(0, end);
  if (SIGN.BESIDES.test(text) || SIGN.STRONG.test(before)) return true;
  if (SIGN.ENDS_ASK.test(between.slice(0, comma))) return true;
  const isOne = SIGN.ENDS_LIST.test(text.slice(0, end + comma)) || SIGN.IN_YEARS.test(before);
  return isOne && !SIGN.JOINS.test(between.slice(comma));
}

/** Whether a remark before the hit has ended and does not introduce it. */
const isOver = (between: string) => SIGN.REMARK_IS_OVER.test(between) && !SIGN.REMARK_ENDS.test(between);

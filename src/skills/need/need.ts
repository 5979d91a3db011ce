import type { Family } from '../cues/cue.ts';
import type { Cued, CueHit } from '../cues/cue-index.ts';
import { speaksOf } from '../cues/scope.ts';
import type { Need } from '../mention.ts';
import { type Clause, clausesOf } from '../text/clauses.ts';
import type { Section } from '../text/section.ts';
import type { Span } from '../text/spans.ts';
import { BOAST, COMPANY, MADE, SERVES } from './company-signs.ts';
import { ANOTHER_SUBJECT, isCutOff } from './cut-off.ts';
import { FIRM_ASK } from './firm-signs.ts';
import { ADDRESSED, ASKS, BROUGHT, DUTY, INVITES, SEEKS } from './reader-signs.ts';
import { isOver } from './remark-over.ts';
import { isOfOthers, type Surroundings } from './team.ts';

/** What a sentence asks of a skill, and what says so. */
export interface Verdict {
  need: Need;
  /** Ids of the cues that decided; or, where none did, what stood for them. */
  by: readonly string[];
  /** The words of the longest of these cues. */
  said?: string;
}

/** The longest words that are kept, in characters. */
const MOST_SAID = 40;

/**
 * What a sentence asks of a skill that stands in it, for any place in it. What the clause itself says comes first
 * ("no PHP needed", "Go is a plus"); then the section; then whether the sentence speaks of the reader or of the
 * company.
 */
export function needsIn(
  sentence: string,
  section: Section,
  ad: Surroundings,
  cuesIn: (text: string) => Cued,
): (place: Span) => Verdict {
  const cued = remembered(cuesIn);
  const cuesOf = (text: string, family: Family, place: Span): CueHit[] => {
    const found = cued(text);
    return found.hits
      .filter(({ cue }) => cue.family === family)
      .filter((hit) => speaksOf(hit, place, found) && !isCut(hit, place, text));
  };
  const byCues = (need: Need, hits: readonly CueHit[], text = sentence): Verdict | null =>
    hits.length > 0 ? { need, by: idsOf(hits), said: wordsOf(hits, text) } : null;
  const othersIn = (place: Span): CueHit[] => {
    const found = cued(sentence);
    const hits = found.hits.filter(({ cue }) => cue.family === 'other-people');
    return hits
      .filter((hit) => speaksOf(hit, place, found))
      .filter((hit) => isOfOthers(hit, place, sentence, ad, cued(sentence + ad.next)));
  };
  const clausesAt = clausesOf(sentence);
  let known: Whole | undefined;
  return (place) => {
    const { start, end } = place;
    if (section === 'learn' || section === 'elsewhere') return { need: 'mentioned', by: ['section'] };
    if (section === 'unneeded') return { need: 'excluded', by: ['section'] };
    const found = cued(sentence);
    const over = byCues(
      'required',
      found.hits.filter((hit) => hit.cue.over && speaksOf(hit, place, found)),
    );
    if (over) return over;
    const clauses = clausesAt(start);
    for (const { text } of clauses) {
      const denied = cuesOf(text, 'deny', place);
      const softened = cuesOf(denied.length > 0 ? sentence : text, 'soften', place);
      const told = byCues('preferred', softened) ?? byCues('excluded', denied);
      if (told) return told;
    }
    const withAnswer = sentence + (QUESTION.test(sentence) ? firstOf(ad.next) : '');
    const answered = withAnswer === sentence ? [] : cuesOf(withAnswer, 'soften', place);
    const ofWish =
      byCues('preferred', answered, withAnswer) ?? byCues('preferred', partsOfWish(sentence, clauses, cued));
    if (ofWish) return ofWish;
    known ??= wholeOf(sentence);
    const whole = known;
    // Run-on text makes sentences of many thoughts: only what stands near speaks of the hit.
    const near = sentence.slice(Math.max(0, start - NEAR), end + NEAR);
    const lead = sentence.slice(Math.max(0, start - CLOSE), start);
    const isBoast = () =>
      whole.boasts && BOAST.test(near) && !/\b(?:you|vous|tu)\b/i.test(near) && !MADE.test(lead);
    if (section === 'wish') {
      if (clauses.some(({ text }) => FIRM_ASK.test(text))) return { need: 'required', by: ['firm'] };
      return isBoast() ? COMPANYS : { need: 'preferred', by: ['section'] };
    }
    const aside = [...ASIDE.flatMap((family) => cuesOf(sentence, family, place)), ...othersIn(place)];
    const ofOthers = byCues('mentioned', aside);
    if (ofOthers) return ofOthers;
    if (whole.asks) return ASKED;
    if (section === 'offer') {
      return cuesOf(sentence, 'worked-with', place).length > 0
        ? ASKED
        : { need: 'mentioned', by: ['section'] };
    }
    if (isBoast()) return COMPANYS;
    if (section === 'ask') return { need: 'required', by: ['section'] };
    if (whole.serves) return COMPANYS;
    if (MADE.test(lead)) return ASKED;
    const asked = whole.works || ADDRESSED.test(near) || BROUGHT.test(lead);
    const ofCompany = whole.opensWithCompany || COMPANY.test(near);
    if (section === 'about') return !ofCompany && asked ? ASKED : COMPANYS;
    return ofCompany && !asked ? COMPANYS : ASKED;
  };
}

const idsOf = (hits: readonly CueHit[]) => [...new Set(hits.map(({ cue }) => cue.id))];

/** The words of the longest of the cues, which tells most. */
function wordsOf(hits: readonly CueHit[], sentence: string): string {
  const [{ start, end } = { start: 0, end: 0 }] = [...hits].sort((a, b) => b.end - b.start - a.end + a.start);
  return sentence.slice(start, end).replace(/\s+/g, ' ').trim().slice(0, MOST_SAID);
}
/** "Do you know Kafka? Even better!": what answers a question says what is asked. */
const QUESTION = /\?\s*$/;
const firstOf = (text: string) => /^[^.!?]*[.!]?/.exec(text)?.[0] ?? '';

/** What is taught, gone, or the company's alone: named, and not asked for. */
const ASIDE: readonly Family[] = ['past', 'teach', 'company'];
const COMPANYS: Verdict = { need: 'mentioned', by: ['company'] };
const ASKED: Verdict = { need: 'required', by: ['asked'] };

/** What softens or denies, and stands behind a place, may speak of another ask; and a team may be the reader's own. */
function isCut({ start, end, cue }: CueHit, place: Span, text: string): boolean {
  const isBehind = start >= place.end;
  // The sign that opens a remark stands between it and what it speaks of.
  const says = start + Math.max(0, text.slice(start, end).search(/[A-Za-zÀ-ɏ+]/));
  if (cue.family !== 'soften' && cue.family !== 'deny') return false;
  if (isBehind && BEYOND_REMARK.test(text.slice(place.end, says))) return true;
  if (isBehind && isCutOff(text, place.end, says)) return true;
  if (isBehind && cue.family === 'deny') return ANOTHER_SUBJECT.test(text.slice(place.end, start));
  return !isBehind && isOver(text, start, text.slice(end, place.start));
}

/** "Scala (not required), Kafka (a plus": a remark does not reach back beyond another one. */
const BEYOND_REMARK = /[)\]][^([]*[A-Za-zÀ-ɏ][^([]*[([][^()[\]]*$/;

/** "Desktop development is a plus (Qt, WPF)": what is in the parenthesis is a part of what the softener speaks of. */
function partsOfWish(sentence: string, clauses: readonly Clause[], cued: (text: string) => Cued): CueHit[] {
  const inner = clauses.length > 1 ? clauses[0] : undefined;
  if (!inner) return [];
  const lead = sentence.slice(0, inner.start - 1).trimEnd();
  return cued(lead).hits.filter(
    ({ cue, end }) => cue.family === 'soften' && cue.direction !== 'forward' && end === lead.length,
  );
}

function remembered(find: (text: string) => Cued): (text: string) => Cued {
  const known = new Map<string, Cued>();
  return (text) => {
    const found = known.get(text) ?? find(text);
    known.set(text, found);
    return found;
  };
}

/** What a sentence as a whole says, the same for all places in it. */
interface Whole {
  asks: boolean;
  /** It names a duty, or seeks somebody. */
  works: boolean;
  serves: boolean;
  boasts: boolean;
  opensWithCompany: boolean;
}

function wholeOf(sentence: string): Whole {
  const short = sentence.length < LONG;
  return {
    asks: ASKS.test(sentence) || INVITES.test(sentence),
    works: DUTY.test(sentence) || (short && SEEKS.test(sentence)),
    serves:
      short &&
      SERVES.test(sentence) &&
      !SEEKS.test(sentence) &&
      !DUTY.test(sentence) &&
      !/\byou\b/i.test(sentence),
    boasts: BOAST.test(sentence),
    opensWithCompany: short && opensWith(COMPANY, sentence),
  };
}

/** Whether a sign stands at the beginning; the text behind it stays in view, as the sign may look ahead. */
function opensWith(sign: RegExp, sentence: string): boolean {
  const found = sign.exec(sentence);
  return found !== null && found.index + found[0].length <= CLOSE;
}

/** How far a sentence is read around a hit, in characters. */
const NEAR = 150;
const CLOSE = 60;
/** A longer sentence is of many thoughts: its beginning does not speak of all of it. */
const LONG = 400;

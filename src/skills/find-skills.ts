import type { Ad } from './ad.ts';
import { offersLinesAfter } from './asks/alternatives.ts';
import { offersAbove } from './asks/choice-cues.ts';
import type { Choice } from './asks/joined-choices.ts';
import { ListAbove } from './asks/list-above.ts';
import { type FindCues, findCuesOf } from './cues/cues-of.ts';
import { decided } from './decision/decided.ts';
import { isProbable, type KeepNotion, withoutDoubtful } from './decision/doubtful-notions.ts';
import { isAsked, type Mention, TITLE } from './mention.ts';
import { mentionsOf, type Sighting } from './mentions-of.ts';
import { buildMatcher, type Found, type Hit } from './names/matcher.ts';
import { unknownNames } from './names/unknown-names.ts';
import { withRoles } from './roles/with-roles.ts';
import type { Around } from './sense/around.ts';
import { employersOf } from './sense/employer.ts';
import { isOrdinaryWord } from './sense/ordinary-words.ts';
import { isWrittenAsName, skillsAmong } from './sense/sense.ts';
import { SIGN } from './sense/sense-signs.ts';
import { type Sentence, type SentenceRead, sightingsOf, tells, type WholeAd } from './sightings-of.ts';
import type { TaxonomyToFind } from './skills-to-find.ts';
import type { Taxonomy } from './taxonomy.ts';
import type { Grammar } from './text/language.ts';
import { plainSigns, withoutAddresses } from './text/plain-signs.ts';
import { type Part, sectionPartsOf } from './text/sections.ts';
import { sentencesOf } from './text/sentences.ts';
import { itemsTouching, itemsWithin, shift } from './text/spans.ts';
import { type Spoken, spokenIn } from './text/told-by-words.ts';
import { cueLanguages } from './text/written-in.ts';

/**
 * Prepares a taxonomy and returns the function that extracts its skills from a posting: each skill once, with
 * all places, its strongest need, years and alternatives. Calls share no state about ads. The grammar loads with
 * the first posting that needs it. `keepNotion` replaces the trained decision, for training;
 * `onSentence` receives each sentence as it is read, for explanations.
 */
export function skillFinder(
  taxonomy: TaxonomyToFind,
  loadGrammar: () => Promise<Grammar>,
  keepNotion: KeepNotion = isProbable,
  onSentence?: (read: SentenceRead) => void,
): (ad: Ad) => Promise<Mention[]> {
  const match = buildMatcher(taxonomy);
  const kindOf = (skill: string) => taxonomy.skills.get(skill)?.kind;
  const read = (ad: Ad, using: Grammar) => {
    const sightings = new AdReading(ad, taxonomy, match, using, onSentence).sightings();
    const mentions = decided(mentionsOf(withoutDoubtful(sightings, ad, kindOf, keepNotion)), ad);
    return withRoles(mentions, ad);
  };
  let grammar: Grammar | null = null;
  return async (ad) => {
    if (grammar) return read(ad, grammar);
    let asked = false;
    const mentions = read(ad, () => {
      asked = true;
      return false;
    });
    if (!asked) return mentions;
    grammar = await loadGrammar();
    return read(ad, grammar);
  };
}

/** State of reading one ad from top to bottom, including what a line says about the lines below it. */
class AdReading implements WholeAd {
  readonly title: string;
  readonly taxonomy: Taxonomy;
  readonly languagesAt: Spoken['languagesAt'];
  readonly findCues: FindCues;
  readonly above = new ListAbove();
  readonly #blocks: Ad['blocks'];
  readonly #match: (text: string) => Found;
  readonly #grammar: Grammar;
  readonly #employers: readonly string[];
  readonly #onSentence: ((read: SentenceRead) => void) | undefined;
  /** Skills of the last sentence that named any. */
  #last: Sighting[] = [];

  constructor(
    { title, company, blocks, languages = [] }: Ad,
    taxonomy: Taxonomy,
    match: (text: string) => Found,
    grammar: Grammar,
    onSentence?: (read: SentenceRead) => void,
  ) {
    const whole = blocks.map(({ text }) => text).join('\n');
    this.title = plainSigns(title);
    this.taxonomy = taxonomy;
    const spoken = spokenIn(blocks, languages);
    this.languagesAt = spoken.languagesAt;
    this.findCues = findCuesOf(cueLanguages(spoken.languages));
    this.#blocks = blocks.map((block) => ({ ...block, text: plainSigns(block.text) }));
    this.#match = match;
    this.#grammar = grammar;
    this.#employers = employersOf(company, whole);
    this.#onSentence = onSentence;
  }

  readonly contextOf = (block: number) => ({
    isItem: this.#blocks[block]?.kind === 'item',
    position: block / this.#blocks.length,
    employers: this.#employers,
  });

  sightings(): Sighting[] {
    const [title, blocks] = [this.title, this.#blocks];
    const whole: Part = { block: TITLE, start: 0, end: title.length, section: 'ask', heading: true };
    const parts = Map.groupBy([whole, ...sectionPartsOf(blocks)], ({ block }) => block);
    let before = '';
    return [...parts].flatMap(([block, itsParts]) => {
      const text = withoutAddresses(block === TITLE ? title : (blocks[block]?.text ?? ''));
      this.above.enter(blocks[block], before);
      before = text;
      return this.#block(text, itsParts);
    });
  }

  #block(text: string, parts: readonly Part[]): Sighting[] {
    const found = this.#match(text);
    const inParts = itemsTouching(parts, found.hits);
    const sentences = parts.flatMap((part, n) => {
      const whole = (inParts[n] ?? []).map((hit) => shift(hit, -part.start));
      const inPart = sentencesOf(text.slice(part.start, part.end), whole);
      return inPart.map((span): Sentence => ({ ...shift(span, part.start), part }));
    });
    const namedIn = itemsWithin(sentences, found.hits);
    return sentences.flatMap((sentence, n) => {
      const named = namedIn[n] ?? [];
      const sightings = this.#sentence(text, sentence, named, found);
      this.#onSentence?.({ text, sentence, named, sightings });
      return sightings;
    });
  }

  /** `named`: the hits of the sentence. */
  #sentence(text: string, sentence: Sentence, named: readonly Hit[], found: Found): Sighting[] {
    const { part } = sentence;
    const own = text.slice(sentence.start, sentence.end);
    const opensList = own.includes(':') || offersLinesAfter(own);
    if (named.length === 0) this.#offersLast(own);
    if (named.length === 0 && !opensList) return [];
    if (part.block === TITLE && SIGN.MERE_JOB.test(own)) return [];
    const languages = this.languagesAt(part.block);
    const around = this.#around(named, { text, sentence, languages }, found);
    const hits = this.#withListed(skillsAmong(named, around), around);
    if (hits.length === 0 && !opensList) return [];
    const places = hits.map((hit) => shift(hit, -sentence.start));
    const cued = this.findCues(own, places);
    if (own.length < LEGAL_AT_MOST && tells(cued, 'legal')) return [];
    const sightings = sightingsOf({ text, sentence, hits, places, cued }, this);
    this.#last = sightings;
    this.above.read(own);
    return sightings;
  }

  /** Adds the names in lists that the taxonomy lacks. */
  #withListed(skills: readonly Hit[], { text, sentence, named, languages }: Around): readonly Hit[] {
    const isEnglish = languages.every((language) => language === 'en');
    const listed = unknownNames(text, sentence, { hits: named, skills, isEnglish });
    const unknown = listed.filter(({ skill }) => !this.#employers.includes(skill.name));
    return unknown.length > 0 ? [...skills, ...unknown].sort((a, b) => a.start - b.start) : skills;
  }

  /** Handles a sentence like "Any one of these will do.", which refers to the skills of the one before. */
  #offersLast(sentence: string): void {
    const last = this.#last.filter(isAsked);
    this.#last = [];
    if (last.length < 2 || sentence.length > LONGEST_REMARK || !offersAbove(this.findCues(sentence, [])))
      return;
    const group: Choice = { hits: [], said: true };
    for (const sighting of last) sighting.group = group;
  }

  #around(
    hits: readonly Hit[],
    place: Pick<Around, 'text' | 'sentence' | 'languages'>,
    found: Found,
  ): Around {
    // Ambiguous names confirm each other if both are written as names: "Go and Rust".
    const certain = hits.filter(
      (hit) =>
        hit.needs === 'nothing' &&
        (hit.bound === null || isWrittenAsName(hit, place.text)) &&
        !isOrdinaryWord(hit, place),
    );
    return {
      ...place,
      found,
      named: hits,
      certain,
      employers: this.#employers,
      grammar: this.#grammar,
    };
  }
}

/** Maximum length of such a remark, in characters; a longer sentence says more. */
const LONGEST_REMARK = 60;

/** Maximum length of a legal notice; a longer "sentence" lost its full stops and covers other topics. */
const LEGAL_AT_MOST = 400;

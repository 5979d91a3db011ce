import type { Block } from '#src/posting/posting.ts';
import { alternativesIn } from './alternatives.ts';
import { type Grammar, loadGrammar } from './language.ts';
import { buildMatcher, type Found, type Hit } from './matcher.ts';
import { type Mention, type Need, type Place, TITLE } from './mention.ts';
import { needOf } from './need.ts';
import { plainSigns, withoutAddresses } from './plain-signs.ts';
import { type Part, partsOf } from './sections.ts';
import { isCertain, isSkill, isWrittenAsName } from './sense.ts';
import { type Span, sentencesOf } from './sentences.ts';
import type { Taxonomy } from './taxonomy.ts';
import { yearsFor, yearsOfListAfter } from './years.ts';

/** What of a posting the skills are found in. */
export interface Ad {
  title: string;
  /** The employer; empty where it is not known. Its name is never a skill. */
  company: string;
  blocks: readonly Block[];
}

/** One sighting of a skill, before all sightings of a posting are put together. */
interface Sighting {
  skill: string;
  place: Place;
  need: Need;
  years: number | null;
  /** The group of alternatives it stands in, or null. */
  group: number | null;
}

/**
 * Prepares a taxonomy and gives the function that finds its skills in a posting: each once, with all its places,
 * the strongest need that any place gives, years and alternatives. It keeps nothing between calls.
 */
export function skillFinder(taxonomy: Taxonomy): (ad: Ad) => Promise<Mention[]> {
  const match = buildMatcher(taxonomy);
  return async (ad) => {
    let asked = false;
    const withoutGrammar: Grammar = () => {
      asked = true;
      return false;
    };
    const sightings = new AdReading(ad, taxonomy, match, withoutGrammar).sightings();
    if (!asked) return mentionsOf(sightings);
    return mentionsOf(new AdReading(ad, taxonomy, match, await loadGrammar()).sightings());
  };
}

/** One ad being read: what one line says of the lines beneath is kept here on the way down. */
class AdReading {
  readonly #ad: Ad;
  readonly #taxonomy: Taxonomy;
  readonly #match: (text: string) => Found;
  readonly #grammar: Grammar;
  #groups = 0;
  /** Years that a line like "3 years of experience with:" asks for, while its list goes on. */
  #listYears: number | null = null;

  constructor(ad: Ad, taxonomy: Taxonomy, match: (text: string) => Found, grammar: Grammar) {
    this.#grammar = grammar;
    this.#ad = ad;
    this.#taxonomy = taxonomy;
    this.#match = match;
  }

  sightings(): Sighting[] {
    const { title, blocks } = this.#ad;
    const whole: Part = { block: TITLE, start: 0, end: title.length, section: 'ask', heading: true };
    const parts = Map.groupBy([whole, ...partsOf(blocks)], ({ block }) => block);
    return [...parts].flatMap(([block, itsParts]) => {
      const text = withoutAddresses(plainSigns(block === TITLE ? title : (blocks[block]?.text ?? '')));
      if (blocks[block]?.kind !== 'item') this.#listYears = null;
      return this.#block(text, itsParts);
    });
  }

  #block(text: string, parts: readonly Part[]): Sighting[] {
    const found = this.#match(text);
    return parts.flatMap((part) => {
      const whole = found.hits.map((hit) => shift(hit, -part.start));
      return sentencesOf(text.slice(part.start, part.end), whole).flatMap((span) =>
        this.#sentence(text, shift(span, part.start), part, found),
      );
    });
  }

  #sentence(text: string, sentence: Span, part: Part, found: Found): Sighting[] {
    const hits = this.#skillsIn(text, sentence, found);
    const own = text.slice(sentence.start, sentence.end);
    const places = hits.map((hit) => ({ start: hit.start - sentence.start, end: hit.end - sentence.start }));
    const years = yearsFor(own, places);
    const groups = this.#groupsOf(text, hits);
    const sightings = hits.map((hit, n) => {
      const need = part.heading
        ? headingNeed(part)
        : needOf({ sentence: own, ...(places[n] as Span), section: part.section });
      const asked = need === 'required' || need === 'preferred';
      return {
        skill: hit.skill.id,
        place: { block: part.block, start: hit.start, end: hit.end },
        need,
        // What is not asked for is not asked for by the year, nor as one of several.
        years: asked ? (years[n] ?? this.#listYears) : null,
        group: asked ? (groups.get(hit) ?? null) : null,
      };
    });
    this.#listYears = yearsOfListAfter(own) ?? this.#listYears;
    return sightings;
  }

  /** The hits of a sentence that are skills. */
  #skillsIn(text: string, sentence: Span, found: Found): Hit[] {
    const inside = found.hits.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
    const around = { text, found, sentence, company: this.#ad.company, grammar: this.#grammar };
    // A name that needs context vouches for another where both are written as names are: "Go and Rust".
    const certain = inside.filter((hit) => isCertain(hit) || isWrittenAsName(hit, text));
    const skills: Hit[] = [];
    for (const hit of inside) {
      // What was just found to be a skill vouches for the next one in the list.
      if (isSkill(hit, { ...around, certain: [...certain, ...skills] })) skills.push(hit);
    }
    return skills;
  }

  #groupsOf(text: string, hits: readonly Hit[]): Map<Hit, number> {
    const groupOf = new Map<Hit, number>();
    for (const group of alternativesIn(text, hits, this.#taxonomy)) {
      this.#groups += 1;
      for (const hit of group) groupOf.set(hit, this.#groups);
    }
    return groupOf;
  }
}

/** A heading names what its section is about. */
function headingNeed({ section, block }: Part): Need {
  if (block === TITLE || section === 'ask' || section === 'intro') return 'required';
  return section === 'wish' ? 'preferred' : 'mentioned';
}

const STRENGTH: readonly Need[] = ['required', 'preferred', 'mentioned', 'excluded'];

/** Puts the sightings of each skill together: the strongest need, the most years, the first group. */
function mentionsOf(sightings: readonly Sighting[]): Mention[] {
  const labels = labelsOf(sightings);
  const mentions = new Map<string, Mention>();
  for (const { skill, place, need, years } of sightings) {
    const known = mentions.get(skill);
    if (!known) {
      mentions.set(skill, { skill, places: [place], need, years, anyOf: labels.get(skill) ?? null });
      continue;
    }
    known.places.push(place);
    if (STRENGTH.indexOf(need) < STRENGTH.indexOf(known.need)) known.need = need;
    if (years !== null) known.years = Math.max(known.years ?? 0, years);
  }
  return [...mentions.values()];
}

/** A label for each group; a skill that stands in several belongs to the largest, and a group of one is none. */
function labelsOf(sightings: readonly Sighting[]): Map<string, string> {
  const groups = new Map<number, Set<string>>();
  for (const { skill, group } of sightings) {
    if (group !== null) groups.set(group, (groups.get(group) ?? new Set()).add(skill));
  }
  const labels = new Map<string, string>();
  let count = 0;
  for (const skills of [...groups.values()].sort((a, b) => b.size - a.size)) {
    const free = [...skills].filter((skill) => !labels.has(skill));
    if (free.length < 2) continue;
    count += 1;
    for (const skill of free) labels.set(skill, `g${count}`);
  }
  return labels;
}

function shift<S extends Span>(span: S, by: number): S {
  return { ...span, start: span.start + by, end: span.end + by };
}

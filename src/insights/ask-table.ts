import { askedTogether } from '#src/match/asked.ts';
import { isNotCore, salienceOfAsk, UNKNOWN_EXPERIENCE } from '#src/match/compare.ts';
import type { PartRead } from '#src/posting/part/part-read.ts';
import { plainWords } from '#src/posting/plain-words.ts';
import { hasApplied } from '#src/posting/progress/has-applied.ts';
import type { Experience } from '#src/skills/experience.ts';
import type { Mention } from '#src/skills/mention.ts';
import { numbering } from './numbering.ts';
import type { SeenPosting } from './seen-posting.ts';

/**
 * What many postings ask for, in columns: a hundred thousand postings as objects would take ten times the room and
 * time. Skills, portals and postings are numbers here. A posting's asks are those of `compare`, in its order:
 * alternatives together, must-haves first.
 */
export interface AskTable {
  /** How many postings. */
  size: number;
  /** Ids of skills by number. */
  skills: readonly string[];
  portals: readonly string[];
  /** A posting each: its portal's number, its title as {@link plainWords} has it, when it was first seen. */
  portal: Uint32Array;
  title: readonly string[];
  firstSeen: Float64Array;
  /** 1 where the user has applied for the job. */
  applied: Uint8Array;
  /** The asks of posting p run from `asks[p]` to `asks[p + 1]`; the first `mustHaves[p]` of them are must-haves. */
  asks: Uint32Array;
  mustHaves: Uint32Array;
  /** A posting each: the experience that it asks for in all. */
  experience: readonly Experience[];
  /** A posting each: that it seems to have been read only in part. */
  partly: readonly (PartRead | undefined)[];
  /** An ask each: how much it decides, and 1 where the user said that it is not core for them. */
  salience: Float64Array;
  notCore: Uint8Array;
  /** The alternatives of ask a run from `options[a]` to `options[a + 1]`. */
  options: Uint32Array;
  /** An alternative each: its skill's number, the years asked (0: none), and 1 where it is a must-have by itself. */
  skill: Uint32Array;
  years: Float64Array;
  required: Uint8Array;
}

/** Gathers postings one by one, as the store hands them out. */
export interface AskTableBuilder {
  add(posting: SeenPosting): void;
  done(): AskTable;
}

/** The table of these postings. */
export function askTable(postings: Iterable<SeenPosting>): AskTable {
  const builder = askTableBuilder();
  for (const posting of postings) builder.add(posting);
  return builder.done();
}

/** A table to be filled bit by bit. */
export function askTableBuilder(): AskTableBuilder {
  const skills = numbering();
  const portals = numbering();
  const portal: number[] = [];
  const title: string[] = [];
  const firstSeen: number[] = [];
  const applied: number[] = [];
  const asks = [0];
  const mustHaves: number[] = [];
  const options = [0];
  const experience: Experience[] = [];
  const partly: AskTable['partly'][number][] = [];
  const salience: number[] = [];
  const notCore: number[] = [];
  const skill: number[] = [];
  const years: number[] = [];
  const required: number[] = [];

  function addAsk(mentions: readonly Mention[]): void {
    for (const mention of mentions) {
      skill.push(skills.numberOf(mention.skill));
      years.push(mention.years ?? 0);
      required.push(mention.need === 'required' ? 1 : 0);
    }
    options.push(skill.length);
    salience.push(salienceOfAsk(mentions));
    notCore.push(isNotCore(mentions) ? 1 : 0);
  }

  return {
    add(posting) {
      const { must, nice } = askedTogether(posting.mentions);
      for (const ask of must) addAsk(ask);
      for (const ask of nice) addAsk(ask);
      portal.push(portals.numberOf(posting.portal));
      title.push(plainWords(posting.title));
      firstSeen.push(posting.firstSeen);
      applied.push(hasApplied(posting) ? 1 : 0);
      mustHaves.push(must.length);
      experience.push(posting.experience ?? UNKNOWN_EXPERIENCE);
      partly.push(posting.partly);
      asks.push(options.length - 1);
    },
    done: () => ({
      size: title.length,
      skills: skills.names,
      portals: portals.names,
      portal: new Uint32Array(portal),
      title,
      firstSeen: new Float64Array(firstSeen),
      applied: new Uint8Array(applied),
      asks: new Uint32Array(asks),
      mustHaves: new Uint32Array(mustHaves),
      experience,
      partly,
      salience: new Float64Array(salience),
      notCore: new Uint8Array(notCore),
      options: new Uint32Array(options),
      skill: new Uint32Array(skill),
      years: new Float64Array(years),
      required: new Uint8Array(required),
    }),
  };
}

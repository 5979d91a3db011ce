import type { Ask } from '#src/match/match.ts';
import { PRESUMED_YEARS } from '#src/match/years.ts';
import { skillName, type Taxonomy } from '#src/skills/taxonomy.ts';
import type { TrackedSkill } from '#src/skills/tracked-skill.ts';
import { count, percent, points, yearsAsked } from '#src/ui/words.ts';
import { aboutYears } from './experience-words.ts';
import { nearWords } from './nearness-words.ts';

/** Why an ask counts as it does: what the user has, in colour, and what follows from it. */
export interface Reason {
  tone: 'have' | 'learning' | 'plain';
  lead: string;
  rest: string;
}

/** What reasons are told from. */
export interface ReasonWorld {
  tracked: readonly TrackedSkill[];
  taxonomy: Taxonomy;
  /** Years that the posting needs in all. */
  needed: number;
  /** The user's years of work, or null. */
  worked: number | null;
}

/** The reason to give for an ask's credit, or null where there is nothing to add: it is had, and that is all. */
export function reasonFor(ask: Ask, world: ReasonWorld): Reason | null {
  const own = world.tracked.find(({ skill }) => skill === ask.by) ?? null;
  const name = own && skillName(world.taxonomy, own.skill);
  switch (ask.cover) {
    case 'gap':
      return plain(
        ask.credit < A_LITTLE ? 'not in your skills' : 'not in your skills, your field helps a little',
      );
    case 'near':
      return { tone: 'have', ...nearWords(ask.credit, name) };
    case 'presumed':
      return plain(`presumed from your ${count(world.worked ?? 0, 'year')} of work${inPart(ask)}`);
    case 'learning':
      return { tone: 'learning', lead: `Learning ${name}`, rest: `: counts ${percent(ask.credit)}` };
    case 'short':
      return {
        tone: 'have',
        lead: shortWords(ask, own),
        rest: ask.via === 'implied' ? `, by your ${name}` : '',
      };
    case 'have':
      return own && haveReason(ask, own, world);
  }
}

/** "You have 3 of 5 years" */
export function shortWords({ years }: Pick<Ask, 'years'>, own: TrackedSkill | null): string {
  return `You have ${points(own?.years ?? 0)} of ${count(years ?? 0, 'year')}`;
}

/** Whether years count here that the user has not said. */
export const areYearsUntold = (
  { cover, via }: Pick<Ask, 'cover' | 'via'>,
  own: TrackedSkill | null,
): boolean => cover === 'have' && via === 'same' && own?.years === null;

function haveReason(ask: Ask, own: TrackedSkill, { taxonomy, needed }: ReasonWorld): Reason | null {
  const parts = [whichOne(ask, skillName(taxonomy, own.skill), taxonomy), yearsWords(ask, own, needed)];
  const said = parts.filter((part) => part !== '').join('; ');
  return said === '' ? null : plain(`${said}${inPart(ask)}`);
}

function whichOne({ skills, via, counts }: Ask, name: string, taxonomy: Taxonomy): string {
  const isChoice = skills.length > 1;
  if (via === 'implied')
    return `your ${name} covers ${isChoice && counts ? skillName(taxonomy, counts) : 'it'}`;
  return isChoice ? `you know ${name}; one is enough` : '';
}

function yearsWords(ask: Ask, own: TrackedSkill, needed: number): string {
  const isFull = ask.credit > FULL;
  if (ask.years === null && isFull) return '';
  const asked =
    ask.years === null
      ? `about ${points(aboutYears(needed))} years needed`
      : `${yearsAsked(ask.years)} asked`;
  if (own.years !== null) return `${asked}, you have ${points(own.years)}`;
  return `${asked}, years not said: taken as ${PRESUMED_YEARS[own.level]}`;
}

/** What counts less is not worth a word. */
const A_LITTLE = 0.05;
/** What rounds to all of it counts in full. */
const FULL = 0.995;
const inPart = ({ credit }: Ask) => (credit > FULL ? '' : `, counts ${percent(credit)}`);
const plain = (rest: string): Reason => ({ tone: 'plain', lead: '', rest });

import type { Ask } from '#src/match/match.ts';
import { skillName, type Taxonomy } from '#src/skills/taxonomy.ts';
import type { TrackedSkill } from '#src/skills/tracked-skill.ts';
import { count, yearsAsked } from '#src/ui/words.ts';

/** Why an ask counts as it does: what the user has, in colour, and what follows from it. */
export interface Reason {
  tone: 'have' | 'learning' | 'plain';
  lead: string;
  rest: string;
}

/** The reason to give for an ask's credit, or null where there is nothing to add: it is had, and that is all. */
export function reasonFor(ask: Ask, tracked: readonly TrackedSkill[], taxonomy: Taxonomy): Reason | null {
  const own = tracked.find(({ skill }) => skill === ask.by);
  if (!own) return { tone: 'plain', lead: '', rest: 'not in your skills' };
  const name = skillName(taxonomy, own.skill);
  switch (ask.cover) {
    case 'learning':
      return { tone: 'learning', lead: `Learning ${name}`, rest: ', so half counts' };
    case 'close':
      return { tone: 'have', lead: `You know ${name}`, rest: ': close, so half counts' };
    case 'short':
      return { tone: 'have', lead: `You have ${count(own.years ?? 0, 'year')}`, rest: shortRest(ask, name) };
    case 'gap':
      return { tone: 'plain', lead: '', rest: 'not in your skills' };
    case 'have':
      return haveReason(ask, own, name, taxonomy);
  }
}

function shortRest({ years, via }: Ask, name: string): string {
  return `${via === 'implied' ? ` of ${name}` : ''}, ${yearsAsked(years ?? 0)} asked`;
}

function haveReason(ask: Ask, own: TrackedSkill, name: string, taxonomy: Taxonomy): Reason | null {
  const { skills, years, via, counts } = ask;
  const plain = (rest: string): Reason => ({ tone: 'plain', lead: '', rest });
  const isChoice = skills.length > 1;
  if (via === 'implied') {
    return plain(`your ${name} covers ${isChoice && counts ? skillName(taxonomy, counts) : 'it'}`);
  }
  if (isChoice) return plain(`you know ${name}; one is enough`);
  if (years === null) return null;
  const known = own.years === null ? 'you did not say how many you have' : `you have ${own.years}`;
  return plain(`${yearsAsked(years)} asked, ${known}`);
}

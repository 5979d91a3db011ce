import type { Skill } from '#src/skills/skill.ts';
import type { NamedSkill } from './named-skill.ts';
import { pause, type Watch } from './pause.ts';
import { type KnownSkill, oncePerSkill, type Recognised } from './recognised.ts';
import type { SkillNames } from './skill-names.ts';

/** Maximum number of unknown names checked for typos. A list with more is not about skills. */
const GUESSES = 300;
/** Names between pauses for the page. */
const NAMES_A_TURN = 2_000;

/** Looks up the names of a list in the taxonomy. */
export async function recogniseNames(
  named: readonly NamedSkill[],
  names: SkillNames,
  watch: Watch,
): Promise<Recognised> {
  const known: KnownSkill[] = [];
  const unsure: KnownSkill[] = [];
  const unknown: NamedSkill[] = [];
  let guesses = 0;
  for (const [at, one] of named.entries()) {
    if (at % NAMES_A_TURN === NAMES_A_TURN - 1) {
      watch.progress(at / named.length);
      await pause(watch);
    }
    const exact = names.exact(one.name);
    const alike = exact || ++guesses > GUESSES ? null : names.alike(one.name);
    if (exact) known.push(asKnown(exact, one));
    else if (alike) unsure.push(asKnown(alike, one));
    else unknown.push(one);
  }
  const once = oncePerSkill(known);
  const taken = new Set(once.map(({ skill }) => skill));
  return { known: once, unsure: oncePerSkill(unsure).filter(({ skill }) => !taken.has(skill)), unknown };
}

function asKnown({ id, name }: Skill, { name: written, ...told }: NamedSkill): KnownSkill {
  return { skill: id, name, written, quote: '', ...told };
}

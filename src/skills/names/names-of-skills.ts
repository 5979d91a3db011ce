import type { Skill } from '../skill.ts';
import type { SkillsToFind } from '../skills-to-find.ts';
import type { Name, Needs } from './candidates.ts';
import { NameIndex } from './name-index.ts';
import { NameOrder } from './name-order.ts';

/** Builds the index of all names, read once a text may contain them; the user's own are read at once. */
export function nameIndex(skills: SkillsToFind): NameIndex<Name> {
  const { order, known } = skills.sorted;
  const names = new NameIndex<Name>(new NameOrder(order, skills), known, (row, index) => {
    const abroad = skills.abroadAt(row);
    const n = abroad?.n ?? row;
    const skill = skills.at(n);
    const all = abroad?.names.map((name) => plainName(skill, name, ABROAD + n)) ?? namesOf(skill, n);
    for (const name of all) index.add(name);
  });
  skills.ownNumbers().forEach(names.open);
  return names;
}
/** Offset that sorts names from other languages after all universal ones. */
const ABROAD = 1e9;

function namesOf(skill: Skill, order: number): Name[] {
  const { listed = [], proven = [] } = skill.sense ?? {};
  const shared = (name: string, needs: Needs): Name => ({
    kind: 'name',
    skill,
    name,
    needs,
    cased: true,
    order,
  });
  return [
    ...[skill.name, ...skill.aliases, ...skill.misspelled].map((name) => plainName(skill, name, order)),
    ...listed.map((name) => shared(name, proven.includes(name) ? 'either' : 'list')),
    ...proven.filter((name) => !listed.includes(name)).map((name) => shared(name, 'cue')),
  ];
}

const plainName = (skill: Skill, name: string, order: number): Name => ({
  ...{ kind: 'name', skill, name, needs: 'nothing', cased: false, order },
});

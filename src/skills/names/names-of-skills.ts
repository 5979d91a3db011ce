import { appendTo } from '../append-to.ts';
import type { Skill } from '../skill.ts';
import { reportAll, type SkillTexts } from '../skill-texts.ts';
import type { Name, Needs } from './candidates.ts';
import { NameFilter } from './name-filter.ts';
import { NameIndex } from './name-index.ts';
import { namesAbroad } from './names-abroad.ts';

/** All names, which are read when a text may have one of them. */
export function nameIndex(skills: SkillTexts): NameIndex<Name> {
  const filter = new NameFilter();
  skills.eachName(filter.addNames);
  const abroad = new Map<number, string[]>();
  for (const [id, { names = [] }] of namesAbroad()) {
    const n = skills.numberOf(id);
    if (n === undefined) continue;
    reportAll(names, n, filter.addNames);
    for (const name of names) appendTo(abroad, n, name);
  }
  return new NameIndex<Name>(filter, (n, index) => {
    const skill = skills.at(n);
    for (const name of namesOf(skill, n)) index.add(name);
    for (const name of abroad.get(n) ?? []) index.add(plainName(skill, name, ABROAD + n));
  });
}
/** What other languages call a skill comes behind what all call one. */
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

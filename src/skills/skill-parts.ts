import { type OwnSkill, ownFile } from './own-skill.ts';
import type { SkillEntry, SkillFile } from './skill.ts';
import { filesOf, idsOf, namesOf, type SkillLines, SkillsByLine, skillLines } from './skill-lines.ts';
import { longLink, shortLink } from './skill-links.ts';
import { aliasesIn, type SkillWordings, WordingLines, wordingsOf } from './skill-wordings.ts';
import { SkillsToFind } from './skills-to-find.ts';
import { type Taxonomy, taxonomyOf } from './taxonomy.ts';

/**
 * The taxonomy as the package carries it: each fact once, in parts that are loaded where they are needed. Names and
 * kinship are all that a match takes (`skill-lines.ts`); the others tell of the same skills in the same order.
 */
export interface SkillParts {
  lines: SkillLines[];
  wordings: SkillWordings;
  links: SkillLinks;
}

/**
 * A line a skill: its site and the page that teaches it, apart by a space; empty where it has neither. What most addresses begin
 * with, and what names tell, is left out: skill-links.ts.
 */
export type SkillLinks = string;

/** Takes the category files apart. */
export function partsOf(files: readonly SkillFile[]): SkillParts {
  const entries = files.flatMap(({ skills }) => skills);
  return {
    lines: skillLines(files),
    wordings: wordingsOf(entries),
    links: entries.map(linksLine).join('\n'),
  };
}

function linksLine({ url = '', learn = '', ...skill }: SkillEntry): string {
  return `${url && shortLink(url, skill)} ${learn && shortLink(learn, skill)}`.trimEnd();
}

/**
 * The taxonomy as finding skills takes it: all but the links, with the user's own skills. A skill is read when it is met.
 * `named`: the lines with the own skills, where somebody has read them already.
 */
export function taxonomyToFind(
  { lines, wordings }: Pick<SkillParts, 'lines' | 'wordings'>,
  own: readonly OwnSkill[] = [],
  named = new SkillsByLine(lines, ownFile(own)),
): Taxonomy {
  return taxonomyOf(new SkillsToFind(named, ownFile(own), new WordingLines(wordings)));
}

/** The category files as pages show them: other names and links, and no wrong spelling. */
export function filesToShow({ lines, wordings, links }: SkillParts): SkillFile[] {
  const [names, toRead] = [wordings.names.split('\n'), links.split('\n')];
  return filesWith(lines, (n, skill) => {
    const aliases = aliasesIn(names[n]);
    return { ...(aliases.length > 0 && { aliases }), ...linksOf(toRead[n], skill) };
  });
}

/** The links of some skills by their ids. */
export function linksOfSkills(
  ids: readonly string[],
  { lines, links }: Pick<SkillParts, 'lines' | 'links'>,
): ReadonlyMap<string, Pick<SkillEntry, 'url' | 'learn'>> {
  const [all, names] = [idsOf(lines), namesOf(lines)];
  const toRead = links.split('\n');
  const linksOfId = (id: string) => {
    const n = all.indexOf(id);
    return linksOf(toRead[n], { id, name: names[n] ?? '' });
  };
  return new Map(ids.map((id) => [id, linksOfId(id)]));
}

function linksOf(links = '', skill: Pick<SkillEntry, 'id' | 'name'>): Pick<SkillEntry, 'url' | 'learn'> {
  const [url, learn] = links.split(' ');
  return { ...(url && { url: longLink(url, skill) }), ...(learn && { learn: longLink(learn, skill) }) };
}

/** `more`: what a skill has besides, by its number. */
function filesWith(
  lines: readonly SkillLines[],
  more: (n: number, skill: SkillEntry) => Partial<SkillEntry>,
): SkillFile[] {
  let n = 0;
  return filesOf(lines).map((file) => ({
    ...file,
    skills: file.skills.map((entry) => Object.assign(entry, more(n++, entry))),
  }));
}

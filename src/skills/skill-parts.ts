import type { PackedOrder } from './names/name-order.ts';
import type { SkillEntry, SkillFile } from './skill.ts';
import { filesOf, idsOf, namesOf, type SkillLines } from './skill-lines.ts';
import { longLink } from './skill-links.ts';
import { aliasesIn, type SkillWordings } from './skill-wordings.ts';
import { linesOfText } from './text-lines.ts';

/**
 * The packaged taxonomy: each fact once, in parts that load where needed. Matching needs only names and kinship
 * (`skill-lines.ts`); other parts list the same skills in the same order.
 */
export interface SkillParts {
  lines: SkillLines;
  wordings: SkillWordings;
  order: PackedOrder;
  links: SkillLinks;
}

/** One line a skill: its site and learning page, separated by a space, shortened by skill-links.ts. */
export type SkillLinks = string;

/** Returns the category files for display: with other names and links, without misspellings. */
export function filesToShow({ lines, wordings, links }: Omit<SkillParts, 'order'>): SkillFile[] {
  const [names, toRead] = [linesOfText(wordings.names), linesOfText(links)];
  return filesWith(lines, (n, skill) => {
    const aliases = aliasesIn(names[n] ?? '', skill.name);
    return { ...(aliases.length > 0 && { aliases }), ...linksOf(toRead[n], skill) };
  });
}

/** Returns the links of some skills by id. */
export function linksOfSkills(
  ids: readonly string[],
  { lines, links }: Pick<SkillParts, 'lines' | 'links'>,
): ReadonlyMap<string, Pick<SkillEntry, 'url' | 'learn'>> {
  const [all, names] = [idsOf(lines), namesOf(lines)];
  const toRead = linesOfText(links);
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

/** `more`: further fields of a skill, by its number. */
function filesWith(
  lines: SkillLines,
  more: (n: number, skill: SkillEntry) => Partial<SkillEntry>,
): SkillFile[] {
  let n = 0;
  return filesOf(lines).map((file) => ({
    ...file,
    skills: file.skills.map((entry) => Object.assign(entry, more(n++, entry))),
  }));
}

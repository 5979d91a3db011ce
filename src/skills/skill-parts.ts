import type { SkillEntry, SkillFile } from './skill.ts';
import { filesOf, type SkillLines, skillLines } from './skill-lines.ts';

/**
 * The taxonomy as the package carries it: each fact once, in parts that are loaded where they are needed. Names and
 * kinship are all that a match takes (`skill-lines.ts`); the others tell of the same skills in the same order.
 */
export interface SkillParts {
  lines: SkillLines[];
  wordings: SkillWordings;
  links: SkillLinks;
}

/** By what a skill is found in a text, besides its name. */
type Wordings = Pick<SkillEntry, 'aliases' | 'misspelled' | 'phrases' | 'sense'>;
export type SkillWordings = readonly Wordings[];

/** Its site and the page that teaches it, apart by a space; empty where it has neither. */
export type SkillLinks = readonly string[];

/** Takes the category files apart. */
export function partsOf(files: readonly SkillFile[]): SkillParts {
  const entries = files.flatMap(({ skills }) => skills);
  return {
    lines: skillLines(files),
    wordings: entries.map(({ aliases, misspelled, phrases, sense }) => ({
      ...(aliases && { aliases }),
      ...(misspelled && { misspelled }),
      ...(phrases && { phrases }),
      ...(sense && { sense }),
    })),
    links: entries.map(({ url = '', learn }) => (learn ? `${url} ${learn}` : url)),
  };
}

/** The category files as finding skills takes them: all but the links. */
export function filesToFind({ lines, wordings }: Pick<SkillParts, 'lines' | 'wordings'>): SkillFile[] {
  return filesWith(lines, (n) => wordings[n]);
}

/** The category files as pages show them: other names and links, and no wrong spelling. */
export function filesToShow({ lines, wordings, links }: SkillParts): SkillFile[] {
  return filesWith(lines, (n) => {
    const aliases = wordings[n]?.aliases;
    return { ...(aliases && { aliases }), ...linksOf(links[n]) };
  });
}

/** The links of some skills by their ids. */
export function linksOfSkills(
  ids: readonly string[],
  { lines, links }: Pick<SkillParts, 'lines' | 'links'>,
): ReadonlyMap<string, Pick<SkillEntry, 'url' | 'learn'>> {
  const all = lines.flatMap(({ lines: text }) => text.split('\n'));
  const numbered = ids.map((id) => [id, all.findIndex((line) => line.startsWith(`${id}\t`))] as const);
  return new Map(numbered.map(([id, n]) => [id, linksOf(links[n])]));
}

function linksOf(links = ''): Pick<SkillEntry, 'url' | 'learn'> {
  const [url, learn] = links.split(' ');
  return { ...(url && { url }), ...(learn && { learn }) };
}

/** `more`: what a skill has besides, by its number. */
function filesWith(
  lines: readonly SkillLines[],
  more: (n: number) => Partial<SkillEntry> | undefined,
): SkillFile[] {
  let n = 0;
  return filesOf(lines).map((file) => ({
    ...file,
    skills: file.skills.map((entry) => Object.assign(entry, more(n++))),
  }));
}

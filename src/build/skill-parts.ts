import type { SkillEntry, SkillFile } from '#src/skills/skill.ts';
import { shortLink } from '#src/skills/skill-links.ts';
import type { SkillParts } from '#src/skills/skill-parts.ts';
import { rowOfAbroad } from '#src/skills/skills-to-find.ts';
import { textOfLines } from '#src/skills/text-lines.ts';
import { namesAbroad } from './names-abroad.ts';
import { packedOrder } from './packed-order.ts';
import { skillLines } from './skill-lines.ts';
import { furtherNames, wordingsOf } from './skill-wordings.ts';

/** Splits the category files into the parts that the package carries. */
export function skillPartsOf(files: readonly SkillFile[]): SkillParts {
  const entries = files.flatMap(({ skills }) => skills);
  const ids = new Set(entries.map(({ id }) => id));
  const abroad = namesAbroad().filter(([id]) => ids.has(id));
  const rows = [
    ...entries.map((entry, n) => [n, [entry.name, ...furtherNames(entry).flat()]] as const),
    ...abroad.map(([, { names = [] }], line) => [rowOfAbroad(line), names] as const),
  ];
  return {
    lines: skillLines(files),
    wordings: wordingsOf(entries, abroad),
    order: packedOrder(new Map(rows)),
    links: textOfLines(entries.map(linksLine)),
  };
}

function linksLine({ url = '', learn = '', ...skill }: SkillEntry): string {
  return `${url && shortLink(url, skill)} ${learn && shortLink(learn, skill)}`.trimEnd();
}

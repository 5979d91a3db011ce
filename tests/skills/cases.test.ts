import { describe, expect, it } from 'vitest';
import { SKILL_FILES } from '#data/skills/index.ts';
import { blocksFromText } from '#src/posting/text/blocks.ts';
import { skillFinder } from '#src/skills/find-skills.ts';
import type { Mention, Need } from '#src/skills/mention.ts';
import { loadGrammar } from '#src/skills/text/language.ts';
import { CASES } from './cases.ts';
import { taxonomyAsShipped } from './taxonomy-as-shipped.ts';

const taxonomy = taxonomyAsShipped(SKILL_FILES);
const findSkills = skillFinder(taxonomy, loadGrammar);

const SIGN: Record<Need, string> = { required: '', preferred: '+', mentioned: '~', excluded: '!' };

/** Formats mentions in the notation of the cases. */
function inShort(mentions: readonly Mention[]): string {
  return mentions
    .map(({ skill, need, years, anyOf }) =>
      [
        SIGN[need],
        skill.replaceAll(' ', '_'),
        years === null ? '' : `@${years}`,
        anyOf === null ? '' : `|${anyOf}`,
      ].join(''),
    )
    .join(' ');
}

const idOf = (word: string) => word.replace(/^[+~!]/, '').replace(/[@|].*/, '');

/** Sorts words by id and renames groups in order of appearance. */
function inOrder(skills: string): string {
  const words = skills.split(' ').filter((word) => word !== '');
  words.sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1));
  const groups = new Map<string, string>();
  const named = words.map((word) => {
    const [skill, group] = word.split('|');
    if (group === undefined) return word;
    if (!groups.has(group)) groups.set(group, String.fromCharCode(97 + groups.size));
    return `${skill}|${groups.get(group)}`;
  });
  return named.join(' ');
}

for (const [topic, cases] of Object.entries(CASES)) {
  describe(`skillFinder: ${topic}`, () => {
    for (const [text, skills, ad] of cases) {
      it(`reads ${JSON.stringify(ad ? [text, ad] : text)}`, async () => {
        const found = await findSkills({ title: '', company: '', ...ad, blocks: blocksFromText(text) });
        expect(inOrder(inShort(found))).toBe(inOrder(skills));
      });
    }
  });
}

describe('the cases', () => {
  const all = Object.values(CASES).flat();

  it('are many, and none is there twice', () => {
    const texts = all.map(([text, , ad]) => JSON.stringify([text, ad]));
    expect(texts.length).toBeGreaterThanOrEqual(5000);
    expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
  });

  it('name only skills that exist', () => {
    const ids = all.flatMap(([, skills]) => skills.split(' ').filter((word) => word !== '')).map(idOf);
    expect(ids.filter((id) => !taxonomy.skills.has(id) && !id.startsWith('own:'))).toEqual([]);
  });
});

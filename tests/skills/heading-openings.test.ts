import { describe, expect, it } from 'vitest';
import { HEADING_FILES } from '#data/headings/index.ts';
import {
  beginningsOf,
  headingOpenings,
  openingsOf,
  opensAs,
  withOpenings,
} from '#src/skills/text/heading-openings.ts';
import { anyOf } from '#src/skills/text/signs.ts';

const openings = (pattern: string) => [...openingsOf(pattern, 4)].sort();

describe('openingsOf', () => {
  it('follows alternatives, groups and what may be left out', () => {
    expect(openings('about|why us')).toEqual(['abou', 'why ']);
    expect(openings('(?:our |the )?(?:team|perks?)')).toEqual(['our ', 'perk', 'team', 'the ']);
    expect(openings('a(?:b|c)?d')).toEqual(['abd', 'acd', 'ad']);
    expect(openings('[eé]t\\.?')).toEqual(['et', 'et.', 'ét', 'ét.']);
  });

  it('takes what is repeated, and most classes, for anything', () => {
    expect(openings('go+d')).toContain('go');
    expect(openings('x{0,2}y')).toContain('x');
    expect(openings('[a-z]+ job')).toContain('');
    expect(openings('us\\s+now')).toEqual(['us']);
    expect(openings('.he')).toEqual(['']);
  });

  it('passes over what stands beside a text', () => {
    expect(openings('(?<!not )(?=we)\\bwe\\b(?!b)|^you$')).toEqual(['we', 'you']);
  });
});

describe('headings that are tried by how they begin', () => {
  const files = Object.entries(HEADING_FILES).flatMap(([language, file]) =>
    Object.entries(file).map(([section, words]) => ({ name: `${language} ${section}`, words })),
  );
  const lines = [...new Set(files.flatMap(({ words }) => words.flatMap(plainLines)))];

  it('are all those that match', () => {
    const around = { flags: 'i', begin: '^[^A-Za-zÀ-ɏ\\dЀ-ӿ]*', end: '[^A-Za-zÀ-ɏ\\dЀ-ӿ]*$' };
    let tried = 0;
    const missed = files.flatMap(({ name, words }) => {
      const [pattern, begin] = [anyOf(words, around), new Set(headingOpenings(words))];
      const matched = lines.filter((line) => pattern.test(line));
      tried += matched.length;
      return matched.filter((line) => !opensAs(beginningsOf(line), begin)).map((line) => `${name}: ${line}`);
    });
    expect(missed).toEqual([]);
    expect(tried).toBeGreaterThan(2000);
  });

  it('are told by the shortest beginning that any of them has', () => {
    expect(headingOpenings(['nice|nicer work', 'we|we offer|what']).sort()).toEqual(['nice', 'we', 'what']);
  });

  it('are few in a language that a posting is not written in', () => {
    const english = new Set(['about us', 'your profile', 'what we offer', 'nice to have', 'our values']);
    const tried = files
      .filter(({ name }) => !name.startsWith('en'))
      .filter(({ words }) => {
        const begin = new Set(headingOpenings(words));
        return [...english].some((line) => opensAs(beginningsOf(line), begin));
      });
    expect(tried.length).toBeLessThan(files.length / 5);
  });

  it('come into the extension with what they begin with', () => {
    const [file] = Object.values(HEADING_FILES);
    const carried = JSON.parse(withOpenings(JSON.stringify(file)));
    const { openings: begin, ...sections } = carried;
    expect(sections).toEqual(file);
    expect(Object.keys(begin)).toEqual(Object.keys(file ?? {}));
    for (const [section, words] of Object.entries(file ?? {}))
      expect(begin[section].split('|')).toEqual(headingOpenings(words));
  });
});

/** Returns lines that a pattern's alternatives match: each path through its innermost groups. */
function plainLines(pattern: string): string[] {
  let ways = [pattern];
  for (let depth = 0; depth < 12; depth++) {
    const next = ways.flatMap((way) => {
      const group = /\(\?:([^()]*)\)(\??)/.exec(way);
      if (!group) return [way];
      const [all, inner = '', optional] = group;
      const choices = [...inner.split('|'), ...(optional ? [''] : [])];
      return choices.map((choice) => way.replace(all, () => choice));
    });
    ways = next.length > MOST_WAYS ? spread(next) : next;
  }
  return ways
    .flatMap((way) => way.split('|'))
    .map((way) => way.replace(/\[([^\]^-])[^\]]*\]/g, '$1').replace(/.\?/g, ''))
    .flatMap((way) => [way, `– ${way}:`, way.toUpperCase()]);
}
const MOST_WAYS = 60;
const spread = (all: string[]) => all.filter((_, n) => n % Math.ceil(all.length / MOST_WAYS) === 0);

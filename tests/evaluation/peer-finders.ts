import KeywordProcessor from 'flashtext.js';
import * as languages from 'linguist-languages';
import * as icons from 'simple-icons';
import { SKILL_FILES } from '#data/skills/index.ts';
import type { PostingInput } from './inputs.ts';
import type { FoundSkill } from './scoring/affinity.ts';

/** Finds skills without sense, need, years or alternatives: each result is a must-have. */
export interface PeerFinder {
  name: string;
  find: (posting: PostingInput) => FoundSkill[];
}

/** Names of a list with their skills. */
type Names = Iterable<[name: string, skill: string]>;

/**
 * Creates two simple baselines: a gazetteer of public lists, and a matcher of our own list. Each is
 * case-sensitive or not, whichever scores better.
 */
export function peerFinders(): PeerFinder[] {
  return [
    { name: 'names of linguist and simple-icons', find: byNames(publicNames(), { exactCase: true }) },
    { name: 'our own list of names', find: byNames(ownNames(), { exactCase: false }) },
  ];
}

function* publicNames(): Names {
  const all: readonly { name: string; aliases?: readonly string[] }[] = Object.values(languages);
  for (const { name, aliases = [] } of all) {
    yield [name, name];
    for (const alias of aliases) yield [alias, name];
  }
  for (const icon of Object.values(icons)) yield [icon.title, icon.title];
}

function* ownNames(): Names {
  for (const { skills } of SKILL_FILES) {
    for (const { name, aliases = [] } of skills) {
      yield [name, name];
      for (const alias of aliases) yield [alias, name];
    }
  }
}

/** Finds whole words, longest first. */
function byNames(names: Names, { exactCase }: { exactCase: boolean }): PeerFinder['find'] {
  const keyOf = (name: string) => (exactCase ? name : name.toLowerCase());
  const skills = new Map<string, string>();
  for (const [name, skill] of names) skills.set(keyOf(name), skill);
  const processor = new KeywordProcessor(exactCase);
  for (const sign of '0123456789+#') processor.addNonWordBoundaries(sign);
  processor.addKeywordsFromArray([...skills.keys()]);
  return ({ title, text }) => {
    const quotes = new Map<string, Set<string>>();
    for (const quote of processor.extractKeywords(`${title}\n${text}`)) {
      const skill = skills.get(quote) ?? quote;
      quotes.set(skill, (quotes.get(skill) ?? new Set()).add(quote));
    }
    return [...quotes].map(([name, said]) => ({
      name,
      quotes: [...said],
      need: 'required',
      years: null,
      anyOf: null,
    }));
  };
}

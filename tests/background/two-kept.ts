import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { buildFinder } from '#src/background/finder.ts';
import type { Posting } from '#src/posting/posting.ts';
import type { SkillFile } from '#src/skills/skill.ts';
import { closeDatabase } from '#src/store/db.ts';
import { keepPosting } from '#src/store/keep-posting.ts';
import { keptPosting } from '#src/store/postings.ts';
import { NO_MARKET } from '#tests/match/judging-of.ts';
import { skillSource } from './skill-source.ts';
import { unknownLanguage } from './unknown-language.ts';

export const FILES: SkillFile[] = [
  { category: 'test', title: 'Test', kind: 'tool', skills: [{ id: 'java', name: 'Java' }] },
];

export const posting = (id: string): Posting => ({
  id,
  url: `https://jobs.example/${id}`,
  portal: 'Example',
  title: 'Engineer',
  company: '',
  location: '',
  blocks: [{ kind: 'item', text: 'Java, Frobnicator and a JVM' }],
});

export const market = async () => NO_MARKET;
export const finder = () => buildFinder(skillSource(FILES), market, '1.0', unknownLanguage);
export const skillsOf = async (id: string) => (await keptPosting(id))?.mentions.map(({ skill }) => skill);

export async function keep(id: string): Promise<void> {
  const { findSkills, edition } = await finder();
  await keepPosting(posting(id), await findSkills(posting(id)), edition, 1);
}

/** Stores two postings that name a skill of those files. */
export async function keepTwo(): Promise<void> {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
  fakeBrowser.reset();
  await keep('a');
  await keep('b');
}

import { describe, expect, it } from 'vitest';
import { SKILL_FILES } from '#data/skills/index.ts';
import { blocksFromText } from '#src/posting/text/blocks.ts';
import { skillFinder } from '#src/skills/find-skills.ts';
import { loadGrammar } from '#src/skills/text/language.ts';
import { taxonomyAsShipped } from './taxonomy-as-shipped.ts';

const findSkills = skillFinder(taxonomyAsShipped(SKILL_FILES), loadGrammar);

/** Returns the words of a line at which a skill was found. */
async function wordsFor(skill: string, line: string): Promise<string[]> {
  const blocks = blocksFromText(line);
  const mention = (await findSkills({ title: '', company: '', blocks })).find(
    ({ skill: id }) => id === skill,
  );
  return (mention?.places ?? []).map(({ block, start, end }) => blocks[block]?.text.slice(start, end) ?? '');
}

describe('the words that are shown for a skill', () => {
  it.each([
    ['database-indexing', 'PostgreSQL: schemas, indexes, query plans.', ['indexes']],
    ['scalability', 'Performance, scalability and reliability of our services', ['scalability']],
    ['java', 'Java, Kotlin or Go', ['Java']],
    ['consensus-algorithms', 'Raft or Paxos', ['Paxos']],
    ['raft-consensus', 'Raft or Paxos', ['Raft']],
    ['github-copilot', 'Copilot and AI coding assistants', ['Copilot']],
    ['dotnet', 'Dot net core', ['Dot net core']],
    ['load-testing', 'You write load, acceptance and unit tests.', ['load']],
    ['azure-repos', 'Azure DevOps Boards, Repos and Pipelines', ['Repos']],
    ['performance-tuning', 'You tune the performance of services.', ['tune the performance of services']],
  ])('of %s in %j', async (skill, line, words) => {
    expect(await wordsFor(skill, line)).toEqual(words);
  });
});

import { describe, expect, it } from 'vitest';
import { SKILL_FILES } from '#data/skills/index.ts';
import { blocksFromText } from '#src/posting/text/blocks.ts';
import { skillFinder } from '#src/skills/find-skills.ts';
import { loadGrammar } from '#src/skills/text/language.ts';
import { taxonomyAsShipped } from './taxonomy-as-shipped.ts';

const findSkills = skillFinder(taxonomyAsShipped(SKILL_FILES), loadGrammar);

async function whyOf(text: string, skill: string) {
  const mentions = await findSkills({ title: '', company: '', blocks: blocksFromText(text) });
  return mentions.find((mention) => mention.skill === skill)?.why;
}

describe('why a skill has its need', () => {
  it('names the cue, and its words', async () => {
    expect(await whyOf('Java; Kafka is a huge plus.', 'apache-kafka')).toEqual({
      section: 'intro',
      by: ['a-plus'],
      said: 'a huge plus',
    });
  });

  it('names the section where no cue speaks', async () => {
    expect(await whyOf('Nice to have\n- Kafka', 'apache-kafka')).toEqual({
      section: 'wish',
      by: ['section'],
    });
    expect(await whyOf('Requirements\n- Kafka', 'apache-kafka')).toEqual({ section: 'ask', by: ['section'] });
  });

  it('is that of the strongest need', async () => {
    const why = await whyOf('Kafka is a plus.\nRequirements\n- Kafka', 'apache-kafka');
    expect(why).toEqual({ section: 'ask', by: ['section'] });
  });

  it('tells whose work it is', async () => {
    const why = await whyOf('Our customers run their shops on Magento. You know Java.', 'magento');
    expect(why?.by).toEqual(['others-do-it']);
  });
});

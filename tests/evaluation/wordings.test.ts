import { describe, expect, it } from 'vitest';
import { SKILL_FILES } from '#data/skills/index.ts';
import { skillFinder } from '#src/skills/find-skills.ts';
import { loadGrammar } from '#src/skills/text/language.ts';
import { taxonomyAsShipped } from '#tests/skills/taxonomy-as-shipped.ts';
import { judgeWordings, rightByTopic } from './judge-wordings.ts';

// Measured lower bounds; raise them after improvements. Held-back lines have none, as bounds would reveal them.
const AT_LEAST = {
  common: { soft: 20, deny: 10, others: 8, past: 3, teach: 3, years: 7, alt: 6, sense: 3 },
  unusual: { soft: 25, deny: 14, others: 13, past: 5, teach: 5, years: 12, alt: 11, sense: 7 },
  recruiters: { years: 40, alt: 38 },
  further: { soft: 36, deny: 24, others: 43, asked: 102 },
};

const find = skillFinder(taxonomyAsShipped(SKILL_FILES), loadGrammar);

describe.each(Object.entries(AT_LEAST))('of %s wordings', async (name, bounds) => {
  const counts = rightByTopic(await judgeWordings(name, find));
  it.each(Object.entries(bounds))('about %s, %d at least are understood', (topic, bound) => {
    expect(counts.get(topic)?.right).toBeGreaterThanOrEqual(bound);
  });
});

import { beforeAll, describe, expect, it } from 'vitest';
import BACKEND from '#data/roadmaps/backend.json' with { type: 'json' };
import { SKILL_FILES } from '#data/skills/index.ts';
import type { Known } from '#src/dashboard/options-live.ts';
import { type ReadSample, samplePieces, sampleView } from '#src/dashboard/welcome/sample-view.ts';
import { samplePosting } from '#src/dashboard/welcome/use-sample.ts';
import { knowledgeOf } from '#src/match/knowledge.ts';
import { skillFinder } from '#src/skills/find-skills.ts';
import type { Mention } from '#src/skills/mention.ts';
import { loadGrammar } from '#src/skills/text/language.ts';
import type { TrackedSkill } from '#src/skills/tracked-skill.ts';
import { DEFAULTS } from '#src/store/settings.ts';
import { own } from '#tests/popup/facts.ts';
import { taxonomyAsShipped } from '#tests/skills/taxonomy-as-shipped.ts';
import { judgingOf } from '#tests/ui/small-judging.ts';

const taxonomy = taxonomyAsShipped(SKILL_FILES);
const judging = judgingOf(taxonomy);
let sample: ReadSample;
let mentions: Mention[];

beforeAll(async () => {
  const posting = await samplePosting('backend');
  mentions = await skillFinder(taxonomy, loadGrammar)(posting);
  sample = { posting, mentions };
});

const known = (...tracked: TrackedSkill[]): Known => ({
  tracked,
  taxonomy,
  judging,
  knowledge: knowledgeOf(tracked, judging),
  settings: DEFAULTS,
  roadmap: BACKEND,
  postings: 0,
  due: 0,
});

describe('the sample posting', () => {
  it('is read as it is meant', () => {
    const asked = (need: Mention['need']) =>
      mentions
        .filter((mention) => mention.need === need)
        .map(({ skill }) => skill)
        .sort();
    expect(asked('required')).toEqual(
      ['ci-cd', 'docker', 'git', 'java', 'kubernetes', 'postgresql', 'python', 'rest', 'typescript'].sort(),
    );
    expect(asked('preferred')).toEqual(['aws', 'apache-kafka', 'rabbitmq', 'react', 'vuejs'].sort());
    expect(mentions.find(({ skill }) => skill === 'java')).toMatchObject({
      years: 3,
      anyOf: expect.any(String),
    });
  });

  it('has no score before anything is known, and the one of the popup after', () => {
    expect(sampleView(sample, known()).kind).toBe('first-skills');
    const view = sampleView(sample, known(own('python'), own('docker'), own('git')));
    // Python covers the language alternatives; Docker and Git count separately.
    expect(view).toMatchObject({ kind: 'match' });
    expect(view.kind === 'match' && view.tallies.core.had + view.tallies.must.had).toBe(3);
  });

  it('marks its words by what one has', () => {
    const pieces = samplePieces(sample, known(own('python'), own('docker', 'learning'))).flat();
    const state = (text: string) => pieces.find((piece) => piece.text === text)?.state;
    expect(state('Python')).toBe('have');
    expect(state('Java')).toBe('asked');
    expect(state('Docker')).toBe('part');
    expect(state('PostgreSQL')).toBe('gap');
    expect(pieces.map(({ text }) => text).join('')).toBe(
      sample.posting.blocks.map(({ text }) => text).join(''),
    );
  });
});

import { expect, it } from 'vitest';
import { SKILL_FILES } from '#data/skills/index.ts';
import { taxonomyAsShipped } from '#tests/skills/taxonomy-as-shipped.ts';
import { explainer } from './explain-text.ts';

const explain = explainer(taxonomyAsShipped(SKILL_FILES));

it.each<[about: string, text: string, lines: string[]]>([
  ['the need, with its cue', 'Kafka is a huge plus.', ['  apache-kafka «Kafka»: preferred ← intro: a-plus']],
  [
    'section, years and alternatives',
    'Requirements\n- 3 years of Java or Go',
    ['[ask] 3 years of Java or Go', '  go «Go»: required, 3 years, one of several ← ask: section'],
  ],
  ['where clauses are cut', 'You know Java; Kafka is a plus.', ['[intro] You know Java ¦; Kafka is a plus.']],
  [
    'a cue in another clause',
    'You know Java; Kafka is a plus.',
    ['    not a-plus «a plus»: in another clause'],
  ],
  [
    'a cue that looks the other way',
    'Kafka is a plus, PHP too.',
    ['    not a-plus «a plus»: it speaks backward'],
  ],
  [
    'a cue that is hidden, and one that is too far away',
    'It is no problem if you have never used Scala.',
    [
      '    not no-such-thing «is no»: more than 3 words away',
      '    not not-needed «never used»: hidden by fine-without «problem if you have never used»',
    ],
  ],
  [
    'a cue whose scope ends before',
    'Our DevOps team runs Kubernetes, you write Java',
    ['    not their-tools «Our DevOps team runs»: words between end its scope'],
  ],
  [
    'a name that is no skill',
    'It is no problem if you have never used Scala.',
    ['  no problem-management «problem»: none of its cue words is near'],
  ],
])('tells %s', async (_, text, lines) => {
  expect((await explain(text)).split('\n')).toEqual(expect.arrayContaining(lines));
});

it('tells of a text that asks for nothing as a whole', async () => {
  const article = [
    'In January our nightly import took nine hours, and one morning it was still running at ten.',
    'We looked at the obvious things first. The disks were fine. MySQL was not: it rebuilt the same index each time.',
    'What surprised us most is that nobody had complained before. Slow things become normal, one minute at a time.',
    'Next month we will write about the day when RabbitMQ ran out of memory. Thanks for reading!',
  ].join('\n');
  expect((await explain(article)).split('\n').at(-1)).toBe(
    'The text as a whole asks for nothing, so these are only mentioned: mysql, rabbitmq',
  );
});

// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, test } from 'vitest';
import { EarlyDemand } from '#src/dashboard/insights/insights-section.tsx';

const demand = (...skills: string[]) =>
  skills.map((skill) => ({ skill, required: 1, preferred: 0, mentioned: 0 }) as never);
const labelOf = (skill: string) => ({ name: skill, state: 'gap' }) as never;

test.each([
  [1, ['Java', 'SQL'], 'The 1 posting asks for Java and SQL.'],
  [2, [...'ABCDEFGHIJ'], 'The 2 postings ask for A, B, C, D, E, F, G, H and 2 more.'],
])('what %i ask for is a sentence', (postings, skills, words) => {
  render(<EarlyDemand insights={{ demand: demand(...skills), postings }} labelOf={labelOf} />, document.body);
  expect(document.body.textContent).toContain(words);
  render(null, document.body);
});

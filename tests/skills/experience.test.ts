import { describe, expect, it } from 'vitest';
import { experienceAsked } from '#src/skills/experience.ts';

const seniorityOf = (title: string) => experienceAsked({ title, blocks: [] }).seniority;

describe('the seniority of a title', () => {
  it.each([
    ['Software Engineering Intern', 'intern'],
    ['Internship, Senior Platform Team', 'intern'],
    ['Graduate Software Engineer', 'junior'],
    ['Associate Product Manager', 'junior'],
    ['Associate Principal Engineer', 'lead'],
    ['Senior Associate, Machine Learning', 'senior'],
    ['Staff Software Engineer', 'senior'],
    ['Senior/Staff Engineers', 'senior'],
    ['Senior Engineering Manager', 'lead'],
    ['Head of Data', 'lead'],
    ['Frontend Developer, Junior / Middle', null],
    ['Junior or Senior Java Developer', null],
    ['Java Developer', null],
  ])('%s is %s', (title, seniority) => {
    expect(seniorityOf(title)).toBe(seniority);
  });
});

import { describe, expect, it } from 'vitest';
import { pairSkills } from './pair-skills.ts';
import { found, label } from './some-skills.ts';

const names = ({ pairs, extra, missed }: ReturnType<typeof pairSkills>) => ({
  pairs: pairs.map((one) => `${one.found.name} = ${one.label.skill}`),
  extra: extra.map(({ name }) => name),
  missed: missed.map(({ skill }) => skill),
});

describe('pairSkills', () => {
  it('tells what both have, what is extra, and what is missed', () => {
    const both = pairSkills([found('Java'), found('Kafka')], [label('Java'), label('Redis')]);
    expect(names(both)).toEqual({ pairs: ['Java = Java'], extra: ['Kafka'], missed: ['Redis'] });
  });

  it('gives a label to the find of its name before one that only shares its words', () => {
    const shared = { quotes: ['React Native'] };
    const both = pairSkills(
      [found('React', shared), found('React Native', shared)],
      [label('React Native', shared)],
    );
    expect(names(both)).toEqual({ pairs: ['React Native = React Native'], extra: ['React'], missed: [] });
  });

  it('uses each label once', () => {
    const both = pairSkills([found('Java'), found('Core Java', { quotes: ['Java'] })], [label('Java')]);
    expect(names(both)).toEqual({ pairs: ['Java = Java'], extra: ['Core Java'], missed: [] });
  });

  it('leaves out what is optional, found or not', () => {
    const labels = [label('Java'), label('Slack', { optional: true }), label('Zoom', { optional: true })];
    expect(names(pairSkills([found('Java'), found('Slack')], labels))).toEqual({
      pairs: ['Java = Java'],
      extra: [],
      missed: [],
    });
  });
});

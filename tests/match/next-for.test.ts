import { describe, expect, it } from 'vitest';
import { nextFor, oneToLearn } from '#src/match/next-for.ts';
import { asks, hold, knows } from './small-world.ts';

const nice = { need: 'preferred' as const };
const next = (mentions: ReturnType<typeof asks>[], ...tracked: ReturnType<typeof knows>[]) =>
  nextFor(hold({ mentions, tracked })).map(({ skills }) => skills.join('|'));

describe('what to learn for a posting', () => {
  it('is what is missing, the most salient first, nice-to-haves among them', () => {
    const mentions = [asks('go', 0.5), asks('java', 0.9), asks('aws', 0.1), asks('docker', 0.8, nice)];
    expect(next(mentions, knows('docker'))).toEqual(['java', 'go', 'aws']);
    expect(next(mentions, knows('java'))).toEqual(['docker', 'go', 'aws']);
  });

  it('is never a general practice', () => {
    const mentions = [asks('java', 0.9), asks('agile', 0.3), asks('docker', 0.8, nice)];
    expect(next(mentions, knows('java'), knows('docker'))).toEqual([]);
  });

  it('is the rest of what is near or being learned, not what is known for fewer years', () => {
    const mentions = [asks('azure'), asks('go'), asks('java', 0.6, { years: 9 })];
    const tracked = [knows('aws'), knows('go', { level: 'learning' }), knows('java', { years: 1 })];
    expect(next(mentions, ...tracked)).toEqual(['azure', 'go']);
  });

  it('of alternatives is the one that the posting names first', () => {
    expect(oneToLearn({ skills: ['go', 'azure', 'kotlin'] })).toBe('go');
  });
});

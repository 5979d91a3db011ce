import { describe, expect, it } from 'vitest';
import { bestStep, nextFor, oneToLearn } from '#src/match/next-for.ts';
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

  it('is the rest of what is near, not what is known for fewer years or being learned', () => {
    const mentions = [asks('azure'), asks('go'), asks('java', 0.6, { years: 9 })];
    const tracked = [knows('aws'), knows('go', { level: 'learning' }), knows('java', { years: 1 })];
    expect(next(mentions, ...tracked)).toEqual(['azure']);
    expect(nextFor(hold({ mentions, tracked }), true).map(oneToLearn)).toEqual(['go']);
  });

  it('of alternatives is the one that the posting names first, or nothing where one is being learned', () => {
    const mentions = [asks('go', 0.6, { anyOf: 'a' }), asks('kotlin', 0.6, { anyOf: 'a' }), asks('docker')];
    const of = (tracked: ReturnType<typeof knows>[]) => nextFor(hold({ mentions, tracked })).map(oneToLearn);
    expect(of([knows('docker')])).toEqual(['go']);
    const tracked = [knows('docker'), knows('kotlin', { level: 'learning' })];
    expect(of(tracked)).toEqual([]);
    expect(nextFor(hold({ mentions, tracked }), true).map(oneToLearn)).toEqual(['kotlin']);
  });

  it('is no practice that is presumed, though one is learning it', () => {
    const mentions = [asks('agile', 0.9), asks('java', 0.8)];
    const tracked = [knows('java', { years: 9 }), knows('agile', { level: 'learning' })];
    expect(next(mentions, ...tracked)).toEqual([]);
  });
});

describe('the next step', () => {
  it('is the first two asks that raise the score, with the score after them', () => {
    const mentions = [asks('go', 0.5), asks('java', 0.9), asks('aws', 0.5), asks('docker', 0.001)];
    const { score, ...match } = hold({ mentions, tracked: [knows('java')] });
    const step = bestStep({ ...match, score });
    expect(step?.asks.map(oneToLearn)).toEqual(['go', 'aws']);
    expect(step?.score).toBe(100);
    const last = hold({ mentions, tracked: [knows('java'), knows('go'), knows('aws')] });
    expect(nextFor(last).map(oneToLearn)).toEqual(['docker']);
    expect(bestStep(last)).toBeNull();
  });

  it('is none without a score, or under a cap', () => {
    const match = hold({ mentions: [asks('go'), asks('java')], tracked: [knows('java')] });
    expect(bestStep(match)).not.toBeNull();
    expect(bestStep({ ...match, score: null })).toBeNull();
    expect(bestStep({ ...match, capped: 9 })).toBeNull();
  });
});

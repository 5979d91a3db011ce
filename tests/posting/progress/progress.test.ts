import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withDate, withResume, withStatus } from '#src/posting/progress/changed-progress.ts';
import { fromSaved } from '#src/posting/progress/from-saved.ts';
import { hasApplied } from '#src/posting/progress/has-applied.ts';
import { isFollowed } from '#src/posting/progress/is-followed.ts';
import { joinedProgress } from '#src/posting/progress/joined-progress.ts';
import {
  havingProgress,
  PROGRESS_DEFAULTS,
  type Progress,
  progressOf,
  STATUSES,
  type Status,
  statusOf,
  TOLD_STATUSES,
  type WithProgress,
} from '#src/posting/progress/progress.ts';
import { rankOf } from '#src/posting/progress/rank-of.ts';

const TODAY = '2026-11-29';
const going = (...statuses: Status[]) =>
  statuses.reduce((now, status, n) => withStatus(now, status, `2026-11-0${n + 1}`), PROGRESS_DEFAULTS);

const day = fc.integer({ min: 1, max: 28 }).map((n) => `2026-11-${String(n).padStart(2, '0')}`);
const status = fc.constantFrom(...STATUSES);
/** A reachable progress: statuses in any order, and anything else set. */
const progress: fc.Arbitrary<Progress> = fc
  .tuple(
    fc.array(fc.tuple(status, day), { maxLength: 5 }),
    fc.string(),
    fc.string(),
    fc.option(day),
    fc.constantFrom('', 'Backend', 'Data'),
  )
  .map(([steps, note, next, nextOn, resume]) => ({
    ...steps.reduce((now, [to, on]) => withStatus(now, to, on), PROGRESS_DEFAULTS),
    ...{ note, next, nextOn, ...(resume && { resume }) },
  }));
const stepOf = ({ next, nextOn }: Progress) => `${next} ${nextOn}`;

describe('how far one is with a job', () => {
  it('is where one says, and each status has its day', () => {
    expect(going('saved', 'applied', 'interview')).toEqual({
      ...PROGRESS_DEFAULTS,
      status: 'interview',
      dates: { saved: '2026-11-01', applied: '2026-11-02', interview: '2026-11-03' },
    });
  });

  it('loses the days of what comes after it, and keeps its own', () => {
    expect(going('applied', 'offer', 'applied').dates).toEqual({ applied: '2026-11-01' });
    expect(going('saved', 'seen')).toEqual(PROGRESS_DEFAULTS);
  });

  it('has no day beyond its status, however one gets there', () => {
    fc.assert(
      fc.property(progress, status, (now, to) => {
        const { status: is, dates } = withStatus(now, to, TODAY);
        expect(is).toBe(to);
        for (const told of TOLD_STATUSES)
          if (dates[told]) expect(rankOf(told)).toBeLessThanOrEqual(rankOf(is));
        if (to !== 'seen') expect(dates[to]).toBeDefined();
      }),
    );
  });

  it('has its days put right, or left open', () => {
    const applied = withDate(going('applied'), 'applied', '2026-10-30');
    expect(applied.dates).toEqual({ applied: '2026-10-30' });
    expect(withDate(applied, 'applied', null).dates).toEqual({});
  });

  it('is not stored where nothing is said, and is where a note is', () => {
    expect(havingProgress({ id: 'a', progress: going('saved') }, PROGRESS_DEFAULTS)).toEqual({ id: 'a' });
    const noted = havingProgress<WithProgress>({}, { ...PROGRESS_DEFAULTS, note: 'Ask first' });
    expect(isFollowed(noted)).toBe(true);
    expect(statusOf(noted)).toBe('seen');
    expect(progressOf({})).toBe(PROGRESS_DEFAULTS);
  });

  it('has the résumé that was sent, until it is taken away', () => {
    const sent = withResume(PROGRESS_DEFAULTS, 'Backend');
    expect(havingProgress<WithProgress>({}, sent)).toEqual({ progress: sent });
    expect(withResume(sent, '')).toEqual(PROGRESS_DEFAULTS);
    expect(withStatus(sent, 'applied', TODAY).resume).toBe('Backend');
  });

  it.each<[boolean, Status[]]>([
    [false, []],
    [false, ['saved']],
    [true, ['applied']],
    [true, ['interview']],
    [true, ['offer']],
    [true, ['applied', 'closed']],
    [false, ['saved', 'closed']],
  ])('says whether one has applied: %s after %j', (expected, statuses) => {
    expect(hasApplied({ progress: going(...statuses) })).toBe(expected);
  });
});

describe('two words on one job', () => {
  it('are joined: the further status, the earlier days, both notes', () => {
    const one = { ...going('saved', 'applied'), note: 'By mail', next: 'Wait' };
    const other = {
      ...withStatus(PROGRESS_DEFAULTS, 'saved', '2026-10-01'),
      note: 'Found by a friend',
      next: 'Write',
    };
    expect(joinedProgress(other, one)).toEqual({
      status: 'applied',
      dates: { saved: '2026-10-01', applied: '2026-11-02' },
      note: 'By mail\n\nFound by a friend',
      next: 'Wait',
      nextOn: null,
    });
    const [sent, known] = [withResume(one, 'Data'), withResume(other, 'Backend')];
    expect(joinedProgress(known, sent)?.resume).toBe('Data');
    expect(joinedProgress(known, one)?.resume).toBe('Backend');
    expect(joinedProgress(undefined, one)).toBe(one);
    expect(joinedProgress()).toBeUndefined();
  });

  it('say the same when they are joined again, and in either order but for that of the notes', () => {
    fc.assert(
      fc.property(progress, progress, (one, other) => {
        const both = joinedProgress(one, other) as Progress;
        expect(joinedProgress(both, other)).toEqual(both);
        expect(joinedProgress(both, one)).toEqual(both);
        const turned = joinedProgress(other, one) as Progress;
        expect([turned.status, turned.dates]).toEqual([both.status, both.dates]);
        for (const { note } of [one, other]) expect(both.note).toContain(note);
        expect([one, other].map(stepOf)).toContain(stepOf(both));
      }),
    );
  });
});

describe('a posting that tells only whether it is saved', () => {
  it('has a status then', () => {
    expect(fromSaved({ id: 'a', saved: true })).toEqual({
      id: 'a',
      progress: { ...PROGRESS_DEFAULTS, status: 'saved' },
    });
    expect(fromSaved({ id: 'a', saved: false })).toEqual({ id: 'a' });
    expect(fromSaved({ id: 'a', saved: 'yes' })).toEqual({ id: 'a' });
  });

  it('does not overrule one, and anything else stays what it is', () => {
    const told = { id: 'a', progress: going('offer') };
    expect(fromSaved({ ...told, saved: true })).toEqual(told);
    fc.assert(
      fc.property(fc.anything(), (value) => {
        if (typeof value !== 'object' || value === null || !('saved' in value))
          expect(fromSaved(value)).toBe(value);
      }),
    );
  });
});

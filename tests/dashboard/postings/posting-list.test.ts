import { describe, expect, it } from 'vitest';
import {
  isListFiltered,
  type ListQuery,
  listAddress,
  listQueryOf,
  WHOLE_LIST,
  withoutFilters,
} from '#src/dashboard/postings/list-query.ts';
import { choicesIn, postingList } from '#src/dashboard/postings/posting-list.ts';
import { matcherOf } from '#src/dashboard/postings/row-match.ts';
import { EVEN_EMPHASIS } from '#src/match/score.ts';
import { addDays, dayAt } from '#src/posting/facts/day.ts';
import { PROGRESS_DEFAULTS, type Status } from '#src/posting/progress/progress.ts';
import type { TrackedSkill } from '#src/skills/tracked-skill.ts';
import type { KeptPosting } from '#src/store/db.ts';
import { saved as kept, mention, own } from '#tests/popup/facts.ts';
import { SMALL_JUDGING, smallKnowledge } from '#tests/ui/small-judging.ts';
import { SMALL } from '#tests/ui/small-taxonomy.ts';

const NOW = Date.UTC(2026, 5, 1);
const daysAgo = (days: number) => NOW - days * 86_400_000;

const python = own('python');
const matcherFor = (tracked: TrackedSkill[]) =>
  matcherOf({
    knowledge: smallKnowledge(tracked),
    taxonomy: SMALL,
    judging: SMALL_JUDGING,
    settings: { emphasis: EVEN_EMPHASIS },
  });
const matchOf = matcherFor([python]);
/** Enough weight for a score on its own. */
const deciding = { salience: 0.6 };

const ALL: KeptPosting[] = [
  kept([mention('python', 'required', deciding)], {
    ...{ id: 'a', title: 'Data Engineer', company: 'Zürich Re', portal: 'LinkedIn', lastSeen: daysAgo(1) },
    progress: { ...PROGRESS_DEFAULTS, status: 'applied' },
  }),
  kept(
    [
      mention('python', 'required', deciding),
      mention('docker', 'required', deciding),
      mention('go', 'mentioned'),
    ],
    {
      ...{ id: 'b', title: 'Backend Engineer', company: 'Acme', portal: 'Indeed', lastSeen: daysAgo(10) },
    },
  ),
  kept([mention('docker', 'required', deciding), mention('kubernetes', 'preferred')], {
    ...{ id: 'c', title: 'SRE', company: 'Acme', portal: 'LinkedIn', lastSeen: daysAgo(100) },
    notHere: ['kubernetes'],
    progress: { ...PROGRESS_DEFAULTS, status: 'saved' },
  }),
  kept([], { id: 'd', title: 'Clerk', company: 'Quarry', portal: 'Lever', lastSeen: daysAgo(5) }),
];

const listFor = (part: Partial<ListQuery>) => postingList(ALL, { ...WHOLE_LIST, ...part }, matchOf, NOW);
const idsFor = (part: Partial<ListQuery>) =>
  listFor(part)
    .rows.map(({ posting }) => posting.id)
    .join('');

describe('postingList', () => {
  it('shows all, the newest first', () => {
    expect(idsFor({})).toBe('adbc');
    expect(idsFor({ reversed: true })).toBe('cbda');
  });

  it('sorts by score, title, number of must-have gaps and status; equals by when they were seen', () => {
    expect(idsFor({ sort: 'score' })).toBe('abcd');
    expect(idsFor({ sort: 'title' })).toBe('bdac');
    expect(idsFor({ sort: 'gaps' })).toBe('adbc');
    expect(idsFor({ sort: 'status' })).toBe('acdb');
  });

  it('sorts by the last day to apply: the soonest, then what has none, then what is closed', () => {
    const closing = (id: string, facts: KeptPosting['facts']) => ({ ...ALL[0], id, facts }) as KeptPosting;
    const some = [
      closing('p', { closes: '2026-05-01' }),
      closing('n', {}),
      closing('l', { closes: '2026-07-01' }),
      closing('c', { closed: true }),
      closing('s', { closes: '2026-06-03' }),
    ];
    const { rows } = postingList(some, { ...WHOLE_LIST, sort: 'closes' }, matchOf, NOW);
    expect(rows.map(({ posting }) => posting.id).join('')).toBe('slncp');
  });

  it('filters by band, portal, time and status', () => {
    expect(idsFor({ bands: ['strong'] })).toBe('a');
    expect(idsFor({ bands: ['strong', 'fair'] })).toBe('ab');
    expect(idsFor({ portal: 'LinkedIn' })).toBe('ac');
    expect(idsFor({ days: 7 })).toBe('ad');
    expect(idsFor({ status: 'applied' })).toBe('a');
    expect(idsFor({ status: 'any-told' })).toBe('ac');
    expect(idsFor({ status: 'seen' })).toBe('db');
    expect(idsFor({ status: 'any-told', portal: 'Indeed' })).toBe('');
  });

  it('filters by a next step that is due today or overdue, unless the job is closed', () => {
    const withStep = (id: string, nextOn: string, status: Status = 'applied') =>
      ({ ...ALL[0], id, progress: { ...PROGRESS_DEFAULTS, status, nextOn } }) as KeptPosting;
    const [today, tomorrow] = [dayAt(NOW), addDays(dayAt(NOW), 1)];
    const some = [
      withStep('o', '2020-01-01', 'seen'),
      withStep('t', today),
      withStep('m', tomorrow),
      withStep('c', today, 'closed'),
    ];
    const { rows, due } = postingList(some, { ...WHOLE_LIST, status: 'due' }, matchOf, NOW);
    expect(rows.map(({ posting }) => posting.id).toSorted()).toEqual(['o', 't']);
    expect(due).toBe(2);
  });

  it('filters by a skill that is asked for, not one that is only named or set aside', () => {
    expect(idsFor({ skill: 'docker' })).toBe('bc');
    expect(idsFor({ skill: 'go' })).toBe('');
    expect(idsFor({ skill: 'kubernetes' })).toBe('');
  });

  describe('by what a posting states', () => {
    const stating = (id: string, facts: KeptPosting['facts'], location = '') =>
      ({ ...ALL[0], id, facts, location }) as KeptPosting;
    const some = [
      stating('b', { workplace: 'remote', posted: '2026-05-30' }, 'Zürich, Switzerland'),
      stating('a', { pay: { least: 50_000, most: 70_000, currency: 'EUR', per: 'year' } }, 'Berlin (Remote)'),
      stating('c', { pay: { least: 40, most: null, currency: '$', per: 'hour' }, closes: '2026-05-20' }),
      stating('d', { pay: { least: null, most: 60_000, currency: 'EUR', per: null }, workplace: 'hybrid' }),
    ];
    const statingFor = (part: Partial<ListQuery>) =>
      postingList(some, { ...WHOLE_LIST, ...part }, matchOf, NOW)
        .rows.map(({ posting }) => posting.id)
        .join('');

    it('filters by words of the place and by the workplace, which the place can name', () => {
      expect(statingFor({ place: 'switzerland zurich' })).toBe('b');
      expect(statingFor({ workplace: 'remote' })).toBe('ab');
      expect(statingFor({ workplace: 'hybrid' })).toBe('d');
    });

    it('filters by the most that is paid in a year, in one currency', () => {
      expect(statingFor({ pay: { least: 65_000, currency: 'EUR' } })).toBe('a');
      expect(statingFor({ pay: { least: 60_000, currency: 'EUR' } })).toBe('ad');
      expect(statingFor({ pay: { least: 80_000, currency: 'USD' } })).toBe('c');
      expect(statingFor({ pay: { least: 90_000, currency: 'USD' } })).toBe('');
    });

    it('filters by when it was posted and whether it is still open', () => {
      expect(statingFor({ postedDays: 7 })).toBe('b');
      expect(statingFor({ postedDays: 1 })).toBe('');
      expect(statingFor({ open: true })).toBe('abd');
    });

    it('offers the places and currencies there are, the most frequent first', () => {
      expect(choicesIn(some)).toMatchObject({
        places: ['Berlin (Remote)', 'Zürich, Switzerland'],
        currencies: ['EUR', 'USD'],
      });
    });
  });

  it('finds words in any order, without accents', () => {
    expect(idsFor({ text: 'engineer acme' })).toBe('b');
    expect(idsFor({ text: 'zurich' })).toBe('a');
    expect(idsFor({ text: 'lever' })).toBe('d');
    expect(idsFor({ text: 'nowhere' })).toBe('');
  });

  it('counts what each choice would show', () => {
    const list = listFor({ bands: ['strong'] });
    expect(list.anyBand).toBe(4);
    expect([...list.bands]).toEqual([
      ['strong', 1],
      ['fair', 1],
      ['stretch', 1],
    ]);
    expect(listFor({ portal: 'Indeed' })).toMatchObject({ anyBand: 1 });
    expect([...listFor({ status: 'saved' }).statuses]).toEqual([
      ['applied', 1],
      ['seen', 2],
      ['saved', 1],
    ]);
    expect(choicesIn(ALL)).toMatchObject({
      portals: [
        { id: 'LinkedIn', number: 2 },
        { id: 'Indeed', number: 1 },
        { id: 'Lever', number: 1 },
      ],
      skills: [
        { id: 'docker', number: 2 },
        { id: 'python', number: 2 },
      ],
    });
  });
});

describe('matcherOf', () => {
  it('tells score, tallies and gaps, and remembers what it told', () => {
    const [, b] = ALL;
    if (!b) throw new Error('no posting');
    const none = { had: 0, asked: 0 };
    expect(matchOf(b)).toEqual({
      score: 50,
      band: 'fair',
      tallies: { core: { had: 1, asked: 2 }, must: none, nice: none, practice: none },
      gaps: [['docker']],
    });
    expect(matchOf(b)).toBe(matchOf(b));
    expect(matcherFor([])(b)).toMatchObject({ score: null, band: null });
  });
});

describe('the address', () => {
  it('says a query and is read as the same one', () => {
    const query: ListQuery = {
      ...{
        bands: ['strong', 'good'],
        portal: 'LinkedIn',
        skill: 'kubernetes',
        status: 'interview',
        days: 90,
      },
      ...{ place: 'Łódź & co', workplace: 'on-site', pay: { least: 60_000, currency: 'EUR' } },
      ...{ postedDays: 30, open: true },
      ...{ text: 'a & b', sort: 'score', reversed: true, shape: 'board' },
    };
    expect(listQueryOf(new URLSearchParams(listAddress(query)))).toEqual(query);
    expect(listAddress(WHOLE_LIST)).toEqual({});
    expect(isListFiltered(query)).toBe(true);
    expect(isListFiltered({ ...WHOLE_LIST, sort: 'score', reversed: true, shape: 'board' })).toBe(false);
    expect(withoutFilters(query)).toEqual({ ...WHOLE_LIST, sort: 'score', reversed: true, shape: 'board' });
  });

  it('passes over what means nothing', () => {
    const asked = new URLSearchParams('band=great,fair&since=ever&sort=luck&status=hired&saved=yes&portal=');
    expect(listQueryOf(asked)).toEqual({ ...WHOLE_LIST, bands: ['fair'] });
    expect(listQueryOf(new URLSearchParams('since=0d'))).toEqual(WHOLE_LIST);
    const odd = new URLSearchParams('workplace=moon&pay=1e9EUR&posted=soon&open=yes');
    expect(listQueryOf(odd)).toEqual(WHOLE_LIST);
    // An older link, from when a posting was either saved or not.
    expect(listQueryOf(new URLSearchParams('saved=1'))).toEqual({ ...WHOLE_LIST, status: 'any-told' });
  });
});

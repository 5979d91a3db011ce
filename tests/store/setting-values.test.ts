import { describe, expect, it } from 'vitest';
import { NOTHING_TOLD } from '#src/match/circumstances.ts';
import { profilesFrom } from '#src/store/profile.ts';
import { DEFAULTS, type Settings, settingsFrom } from '#src/store/settings.ts';

/** Valid and invalid values of each setting, as in a damaged file or a newer version. */
const VALUES: { [Name in keyof Settings]: { good: Settings[Name][]; bad: unknown[] } } = {
  theme: { good: ['system', 'light', 'dark'], bad: ['', 'pink', null, 1] },
  locale: { good: [null, 'de', 'pt-BR'], bad: ['', 'no_tag_!', 7, ['de'], undefined] },
  badge: { good: [true, false], bad: ['true', 1, null] },
  marks: { good: [true, false], bad: ['true', 1, null] },
  scoresOnLists: { good: [true, false], bad: ['true', 1, null] },
  reminders: { good: [true, false], bad: ['true', 1, null] },
  postingColumns: { good: [[], ['status', 'pay']], bad: [['luck'], ['pay', 1], 'pay', null] },
  postingShape: { good: ['list', 'board'], bad: ['map', '', null, 1] },
  sitesOff: { good: [[], ['indeed', 'lever']], bad: [[1], ['indeed', 1], 'indeed', null, { 0: 'indeed' }] },
  keepDays: { good: [null, 1, 365], bad: [0, -1, 1.5, '9', Number.NaN, undefined] },
  keepPrivate: { good: [true, false], bad: ['true', 1, null] },
  emphasis: {
    good: [
      { core: 1, must: 0, nice: 200 },
      { core: 200, must: 100, nice: 0 },
    ],
    bad: [
      { core: 0, must: 100, nice: 100 },
      { core: 100, must: 201, nice: 100 },
      { core: 100, must: -1, nice: 100 },
      { core: 100, must: 1.5, nice: 100 },
      { core: 100, must: '100', nice: 100 },
      { core: 100, must: 100 },
      null,
      'even',
    ],
  },
  notPresumed: { good: [[], ['agile']], bad: [[1], ['agile', null], 'agile', null] },
  circumstances: {
    good: [
      NOTHING_TOLD,
      { ...NOTHING_TOLD, languages: [{ language: 'de', level: 'B1' }], permits: ['EU'], daysOnSite: 2 },
    ],
    bad: [
      null,
      {},
      { ...NOTHING_TOLD, languages: [{ language: 'de', level: 'fluent' }] },
      { ...NOTHING_TOLD, languages: 'de' },
      { ...NOTHING_TOLD, permits: [1] },
      { ...NOTHING_TOLD, daysOnSite: 6 },
      { ...NOTHING_TOLD, degree: 'knight' },
    ],
  },
  sync: { good: [true, false], bad: ['true', 1, null] },
  roadmap: { good: ['frontend', 'own:1'], bad: ['', 1, null, ['frontend']] },
  profiles: { good: [[]], bad: [null, 'work', { length: 2 }, [1, null]] },
  profile: { good: [''], bad: [1, null, ['work']] },
};
const names = Object.keys(VALUES) as (keyof Settings)[];

describe('a setting', () => {
  it.each(names)('"%s" is what it may be, and else the default', (name) => {
    for (const value of VALUES[name].good) expect(settingsFrom({ [name]: value })[name]).toEqual(value);
    for (const value of VALUES[name].bad)
      expect(settingsFrom({ [name]: value })[name], JSON.stringify(value)).toEqual(DEFAULTS[name]);
  });

  it('that tells others anything, or does something to pages, is off until the user turns it on', () => {
    const { marks, scoresOnLists, keepPrivate, sync, ...others } = DEFAULTS;
    expect({ marks, scoresOnLists, keepPrivate, sync }).toEqual({
      marks: false,
      scoresOnLists: false,
      keepPrivate: false,
      sync: false,
    });
    expect(others).toMatchObject({
      theme: 'system',
      badge: true,
      sitesOff: [],
      keepDays: null,
      notPresumed: [],
    });
  });

  it.each([[null], [undefined], [7], ['text'], [[]]])('is the default in %j', (value) => {
    expect(settingsFrom(value)).toEqual(DEFAULTS);
  });
});

describe('profiles in any value', () => {
  const work = { id: 'work', name: 'Work', roadmap: 'backend', emphasis: DEFAULTS.emphasis };

  it.each<[string, unknown]>([
    ['nothing', null],
    ['a text', 'work'],
    ['no id', { ...work, id: '' }],
    ['an id that is no text', { ...work, id: 7 }],
    ['a name of spaces', { ...work, name: '  ' }],
    ['a name that is too long', { ...work, name: 'n'.repeat(41) }],
    ['no roadmap', { ...work, roadmap: undefined }],
    ['weights that are none', { ...work, emphasis: { ...work.emphasis, core: 0 } }],
  ])('are none of %s', (_, value) => {
    expect(profilesFrom([value, work])).toEqual([work]);
  });

  it('are eight at most, each id once, with names of up to forty characters', () => {
    const many = Array.from({ length: 9 }, (_, n) => ({ ...work, id: `${n}`, name: 'n'.repeat(40) }));
    expect(profilesFrom([...many, { ...work, id: '0' }])).toEqual(many.slice(0, 8));
    expect(profilesFrom([work, { ...work, name: 'Other' }])).toEqual([work]);
  });
});

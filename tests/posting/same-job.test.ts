import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { employerKey, isSameJob, type JobSigns } from '#src/posting/identity/same-job.ts';
import { sketchLikeness, sketchOf } from '#src/posting/identity/sketch.ts';
import type { Block } from '#src/posting/posting.ts';

const TEMPLATE =
  'At Contoso Lamps we have made light since 1931, in four countries and with people who like the dark. We value time, ' +
  'quiet and good tools, and we pay for the train. You get thirty days off, a desk by a window, and a lamp of your own. ' +
  'Whoever you are and wherever you come from, we look at what you can do and at nothing else, and we answer in a week.';
const TASK =
  'You write the firmware of street lamps in C, you measure with a scope, and you talk Zigbee to a whole town.';

const blocks = (...texts: string[]): Block[] => texts.map((text) => ({ kind: 'paragraph', text }));
const AD: JobSigns = {
  title: 'Lamp Engineer',
  company: 'Contoso Lamps GmbH',
  location: 'Berlin, Germany',
  sketch: sketchOf(blocks(TEMPLATE, TASK)),
  skills: new Set(['c', 'zigbee']),
};
const ad = (change: Partial<JobSigns>): JobSigns => ({ ...AD, ...change });

describe('the same job', () => {
  test.each<[string, Partial<JobSigns>]>([
    ['itself', {}],
    ['under its legal name', { company: 'Contoso Lamps' }],
    ['for all genders', { title: 'Lamp Engineer (m/w/d)' }],
    ['with the genders in another order', { title: 'Lamp Engineer (d/m/w)' }],
    ['in French', { title: 'Lamp Engineer H/F' }],
    ['with the genders bare', { title: 'Lamp Engineer m/f/x' }],
    ['with the employer’s number', { title: 'Lamp Engineer (R-204411)' }],
    ['with the town in the title', { title: 'Lamp Engineer - Berlin' }],
    ['with less of the place', { location: 'Berlin' }],
    ['with more of the place', { location: 'Berlin, BE, Germany (Hybrid)' }],
    [
      'with a portal’s words before and behind',
      {
        sketch: sketchOf(blocks('Contoso Lamps is hiring now.', TEMPLATE, TASK, 'Apply now with one click.')),
      },
    ],
    ['cut off before its last skill', { skills: new Set(['zigbee']) }],
    ['in one block', { sketch: sketchOf(blocks(`${TEMPLATE} ${TASK.toUpperCase()}`)) }],
  ])('is it %s', (_name, change) => {
    expect(isSameJob(AD, ad(change))).toBe(true);
    expect(isSameJob(ad(change), AD)).toBe(true);
  });
});

describe('another job of the employer, by the same template', () => {
  test.each<[string, Partial<JobSigns>]>([
    ['title', { title: 'Lamp Designer' }],
    ['level', { title: 'Senior Lamp Engineer' }],
    ['step', { title: 'Lamp Engineer II' }],
    ['year', { title: 'Lamp Engineer 2027' }],
    ['language', { title: 'Lamp Engineer (C++)' }],
    ['field', { title: 'Lamp Engineer, H/W' }],
    ['team', { title: 'Lamp Engineer - Streets' }],
    ['town', { location: 'Munich, Germany' }],
    ['town of the same name', { location: 'Berlin, NH, USA' }],
    ['place as well', { location: 'Berlin, Germany; Munich, Germany' }],
    ['way of work', { location: 'Remote (Germany)' }],
    ['unknown place', { location: '' }],
    ['employer', { company: 'Contoso Lighting GmbH' }],
    ['unknown employer', { company: '' }],
    ['text', { sketch: sketchOf(blocks('Nothing of it is the same here. '.repeat(20), TASK)) }],
    ['unread text', { sketch: '' }],
    ['skill', { skills: new Set(['rust', 'zigbee']) }],
    ['skill that nobody knows', { skills: new Set() }],
  ])('is not: another %s', (_name, change) => {
    expect(isSameJob(AD, ad(change))).toBe(false);
    expect(isSameJob(ad(change), AD)).toBe(false);
  });

  test('is not, where neither tells the place or the employer', () => {
    expect(isSameJob(ad({ location: '' }), ad({ location: '' }))).toBe(false);
    expect(isSameJob(ad({ company: '' }), ad({ company: '' }))).toBe(false);
  });
});

const WORD = fc.constantFrom(
  ...'lamp light street dark tower bridge water paper stone glass north south'.split(' '),
);
const TITLE = fc.array(WORD, { minLength: 1, maxLength: 4 }).map((words) => `${words.join(' ')} engineer`);
const TOWN = fc.constantFrom('Berlin', 'Brno', 'Lisbon', 'Pune', 'Oslo', 'Remote');

describe('whatever the template', () => {
  test('another title or town is another job', () => {
    fc.assert(
      fc.property(TITLE, TITLE, TOWN, TOWN, (title, otherTitle, town, otherTown) => {
        fc.pre(title !== otherTitle || town !== otherTown);
        const one = ad({ title, location: town });
        expect(isSameJob(one, ad({ title: otherTitle, location: otherTown }))).toBe(false);
      }),
    );
  });

  test('it goes both ways, and everything that is told whole is its own', () => {
    fc.assert(
      fc.property(TITLE, TOWN, TITLE, TOWN, (title, location, otherTitle, otherLocation) => {
        const [one, other] = [ad({ title, location }), ad({ title: otherTitle, location: otherLocation })];
        expect(isSameJob(one, one)).toBe(true);
        expect(isSameJob(one, other)).toBe(isSameJob(other, one));
      }),
    );
  });

  test('sketches tell how much is shared', () => {
    const words = (from: number, number: number) =>
      Array.from({ length: number }, (_, i) => `w${from + i}`).join(' ');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 300 }), (start, shift) => {
        const shared = sketchLikeness(
          sketchOf(blocks(words(start, 300))),
          sketchOf(blocks(words(start + shift, 300))),
        );
        const truly = (297 - Math.min(shift, 297)) / (297 + Math.min(shift, 297));
        // Four standard errors of 64 samples.
        expect(Math.abs(shared - truly)).toBeLessThan(0.25);
      }),
    );
  });
});

test('a sketch is small, and always the same', () => {
  expect(sketchOf(blocks(TEMPLATE))).toMatch(/^[0-9a-f]{128}$/);
  expect(sketchOf(blocks(TEMPLATE))).toBe(sketchOf(blocks(TEMPLATE)));
  expect(sketchOf(blocks('word '.repeat(200_000)))).toHaveLength(128);
});

test.each([
  ['Contoso', 'Contoso s.r.o.'],
  ['Contoso', 'Contoso GmbH & Co. KG'],
  ['Contoso', 'CONTOSO, Inc.'],
  ['Contoso', 'Contoso Pvt. Ltd.'],
  ['Contoso', 'Contoso Co., Ltd.'],
  ['Contoso', 'Contoso A.Ş.'],
  ['Contoso', 'Contoso Ltd. Şti.'],
  ['Contoso', 'Contoso Kft.'],
  ['Contoso', 'PT Contoso Tbk'],
  ['コントソ', '株式会社コントソ'],
  ['コントソ', 'コントソ株式会社'],
  ['コントソ', '㈱コントソ'],
  ['콘토소', '주식회사 콘토소'],
  ['콘토소', '콘토소(주)'],
  ['康托索', '康托索股份有限公司'],
  ['Контосо', 'ООО «Контосо»'],
  ['Contoso', 'Công ty TNHH Contoso'],
])('%s is %s', (one, other) => {
  expect(employerKey(other)).toBe(employerKey(one));
});

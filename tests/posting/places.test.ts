// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { placesOn } from '#src/posting/any-page/place-on-page.ts';
import { atOnce } from '#src/posting/budget/budget.ts';
import { readPosting } from '#src/posting/read-posting.ts';
import { cleanPlaces } from '#src/posting/text/clean.ts';
import { documentOf } from './pages.ts';

const TITLE = '<h1>Kiln Operator</h1>';

function placeOn(html: string, text = 'We fire kilns.'): string {
  const steps = placesOn(documentOf(`<html>${html}</html>`), 'Kiln Operator', 'Adatum', [
    { kind: 'paragraph', text },
  ]);
  return atOnce(steps)[0]?.text ?? '';
}

describe('a place is found', () => {
  test.each([
    ['behind a label of some words', '<p><b>Posting Location</b> Geesthacht</p>', 'Geesthacht'],
    [
      'behind a label with a remark',
      '<dl><dt>Location (City, State)</dt><dd>Irving, TX</dd></dl>',
      'Irving, TX',
    ],
    ['behind a label by the title', `${TITLE}<h3>Standort Geesthacht</h3>`, 'Geesthacht'],
    [
      'behind a dash by the title',
      `${TITLE}<p>Adatum <span>– Leipzig, Deutschland</span></p>`,
      'Leipzig, Deutschland',
    ],
    [
      'in the title itself',
      '<head><title>Kiln Operator (Zurich)</title></head><h1>Kiln Operator</h1>',
      'Zurich',
    ],
    [
      'as what the page’s title repeats',
      '<head><title>Kiln Operator | Geesthacht</title></head><h1>Kiln Operator</h1><p>Geesthacht</p>',
      'Geesthacht',
    ],
    [
      'beside remote work',
      '<head><title>Kiln Operator - Remote</title></head><h1>Kiln Operator</h1><p>Remote</p><p>Lisbon, Portugal</p>',
      'Lisbon, Portugal (Remote)',
    ],
    ['before its country alone', `${TITLE}<p>Germany</p><p>Berlin</p>`, 'Berlin'],
    [
      'before those of other jobs',
      `<p class="job-location">Brno</p>${['Ostrava', 'Zlín', 'Praha', 'Plzeň'].map((town) => `<p class="job-location">${town}</p>`).join('')}`,
      'Brno',
    ],
    [
      'in one element with its label',
      '<table><tr><td>Location <font>Geesthacht, Holstein</font></td></tr></table>',
      'Geesthacht, Holstein',
    ],
    [
      'behind the label of its part, not as the employer’s name for a site',
      '<dl><dt>Location Name</dt><dd>Adatum Riverside</dd><dt>Location: City</dt><dd>Geesthacht</dd></dl>',
      'Geesthacht',
    ],
    [
      'in the page’s description',
      '<head><meta name="description" content="£40,000 - £50,000 | Geesthacht, Holstein"></head>',
      'Geesthacht, Holstein',
    ],
    [
      'between job and employer',
      '<head><title>Kiln Operator | Geesthacht | Adatum Careers</title></head>',
      'Geesthacht',
    ],
    [
      'in the only address',
      '<address>Adatum GmbH<br>Ofenstr. 6<br> 21502 Geesthacht<br>Est. 1998 Adatum</address>',
      'Geesthacht',
    ],
  ])('%s', (_, html, place) => {
    expect(placeOn(html)).toBe(place);
  });

  test.each([
    ['Our kilns (Zurich, Switzerland) burn day and night.', 'Zurich, Switzerland'],
    ['You start at our headquarters in Geesthacht.', 'Geesthacht'],
    ['Zurich, Switzerland', 'Zurich, Switzerland'],
  ])('in the text: %s', (text, place) => {
    expect(placeOn(TITLE, text)).toBe(place);
  });

  test.each([
    ['a department in the title', '<head><title>Kiln Operator | Engineering | Adatum</title></head>'],
    ['a slogan', '<head><title>Kiln Operator | Kilns made well | Adatum</title></head>'],
    ['one of several addresses', '<address>21502 Geesthacht</address><address>8000 Zug</address>'],
    ['a year', '<address>Since 2019 Adatum</address>'],
  ])('but not as %s', (_, html) => {
    expect(placeOn(html)).toBe('');
  });

  test('in a line of the ad', () => {
    expect(placeOn(TITLE, 'Location: Geesthacht, or wherever in Europe you like to work from')).toBe(
      'Geesthacht, or wherever in Europe you like to work from',
    );
  });

  test('not behind what filters a list', () => {
    expect(placeOn('<p><b>All locations</b> 37</p><p><b>Search by location</b> Anytown</p>')).toBe('');
  });
});

test('places are clean', () => {
  expect(cleanPlaces(['Prague', '57 applicants'], '')).toBe('Prague');
  expect(cleanPlaces(['Czech Republic;Prague;'], '')).toBe('Czech Republic; Prague');
});

describe('on a known site', () => {
  const text = `<div data-qa="job-description"><h3>What you will do</h3>${'<p>Fire kilns, and tell us how hot they get.</p>'.repeat(9)}<h3>Requirements</h3><ul><li>Patience</li></ul></div>`;
  const read = (html: string) => {
    const url = new URL('https://jobs.lever.co/adatum/1b2c3d4e-0000-4111-8222-333344445555');
    const reading = readPosting(
      documentOf(`<div class="posting-headline"><h2>Kiln Operator</h2></div>${html}${text}`),
      url,
    );
    return 'posting' in reading ? reading.posting : null;
  };

  test('the place is the one that the page labels, where its selectors find none', () => {
    expect(read('<dl><dt>Location</dt><dd>Geesthacht</dd></dl>')?.location).toBe('Geesthacht');
  });

  test('and none where its text may mean one', () => {
    expect(read('<p>You live in Geesthacht.</p>')?.location).toBe('');
  });
});

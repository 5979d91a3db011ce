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
  ])('%s', (_, html, place) => {
    expect(placeOn(html)).toBe(place);
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

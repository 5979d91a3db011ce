import { describe, expect, it } from 'vitest';
import { dateAlone, periodsIn } from '#src/files/resume/dates.ts';
import { lastYearOf, monthsOf, yearsOf } from '#src/files/resume/period.ts';

const month = (year: number, number: number) => year * 12 + number - 1;
const NOW = month(2026, 11);
/** Formats as "2019-03 to 2023-06", the last month included. */
const told = (line: string) =>
  periodsIn(line, NOW).map(({ period: { from, to } }) => `${text(from)} to ${text(to - 1)}`);
const text = (at: number) => `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;

describe('periods', () => {
  it.each([
    ['Jan 2019 – Mar 2023', '2019-01 to 2023-03'],
    ['January 2019 to March 2023', '2019-01 to 2023-03'],
    ['01/2019 - 03/2023', '2019-01 to 2023-03'],
    ['2019-01 – 2023-03', '2019-01 to 2023-03'],
    ['01.01.2019 – 31.03.2023', '2019-01 to 2023-03'],
    ["Feb '20 – Present", '2020-02 to 2026-11'],
    ['2019 – 2023', '2019-07 to 2023-06'],
    ['2019–23', '2019-07 to 2023-06'],
    ['2021 - 2021', '2021-01 to 2021-12'],
    ['since 05/2024', '2024-05 to 2026-11'],
    ['seit März 2024', '2024-03 to 2026-11'],
    ['von 03/2019 bis heute', '2019-03 to 2026-11'],
    ['Oktober 2014 bis Februar 2019', '2014-10 to 2019-02'],
    ['de septembre 2020 à aujourd’hui', '2020-09 to 2026-11'],
    ['janv. 2016 – août 2020', '2016-01 to 2020-08'],
    ['depuis 2022', '2022-07 to 2026-11'],
    ['from 2015 to 2020', '2015-07 to 2020-06'],
    ['March 2022 - Present (4 years 9 months)', '2022-03 to 2026-11'],
    ['2020 –', '2020-07 to 2026-11'],
    ['Duration: Jan 2022 – Till date', '2022-01 to 2026-11'],
  ])('%s', (line, period) => {
    expect(told(line)).toEqual([period]);
  });

  it.each([
    ['a telephone number', '+43 2019 2023-44'],
    ['versions', 'Java 8-21, Windows 2019'],
    ['the wrong way round', '2023 – 2019'],
    ['what is to come', '2031 – 2033'],
    ['a price', '1990–2010 % more'],
  ])('are not %s', (_, line) => {
    expect(told(line)).toEqual([]);
  });

  it('may be a year or a month alone', () => {
    expect(dateAlone('Habit tracker (2025)', NOW)?.period).toEqual({
      from: month(2025, 1),
      to: month(2026, 1),
    });
    expect(dateAlone('Habit tracker, May 2025', NOW)?.period).toEqual({
      from: month(2025, 5),
      to: month(2025, 6),
    });
    expect(dateAlone('Habit tracker', NOW)).toBeNull();
  });
});

it('months that two periods share count once', () => {
  const periods = [
    { from: 0, to: 24 },
    { from: 12, to: 30 },
    { from: 40, to: 46 },
  ];
  expect(monthsOf(periods)).toBe(36);
  expect(yearsOf(periods)).toBe(3);
  expect(lastYearOf(periods)).toBe(3);
  expect(yearsOf([{ from: 0, to: 2 }])).toBe(0.5);
  expect(yearsOf([])).toBeNull();
});

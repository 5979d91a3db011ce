// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import { FiguresTable, PostingsLink } from '#src/dashboard/insights/figures-table.tsx';

const ROWS = [
  { skill: 'java', asked: 6, state: 'you have' },
  { skill: 'c++', asked: 4, state: 'gap' },
];

function show(withState: boolean): void {
  render(
    <FiguresTable
      rows={ROWS}
      keyOf={({ skill }) => skill}
      columns={[
        { title: 'Skill', of: ({ skill }) => <PostingsLink skill={skill} name={skill.toUpperCase()} /> },
        withState && { title: 'State', of: ({ state }) => state, isWords: true },
        // An own skill may be called like any other column.
        { title: 'Skill', of: ({ asked }) => asked },
      ]}
    />,
    document.body,
  );
}
const cells = (selector: string) =>
  [...document.querySelectorAll(selector)].map(({ textContent }) => textContent);

afterEach(() => render(null, document.body));

test('each row is headed by its name, which leads to the postings that ask for it', () => {
  show(true);
  expect(cells('thead th[scope=col]')).toEqual(['Skill', 'State', 'Skill']);
  expect(cells('tbody th[scope=row]')).toEqual(['JAVA', 'C++']);
  expect(cells('tbody tr')).toEqual(['JAVAyou have6', 'C++gap4']);
  expect(document.querySelector('tbody tr:last-child a')?.getAttribute('href')).toBe(
    '#/postings?skill=c%2B%2B',
  );
});

test('figures stand as such in head and rows, names and words do not', () => {
  show(true);
  expect(cells('.num')).toEqual(['Skill', '6', '4']);
});

test('a column that is not to be seen is in neither', () => {
  show(false);
  expect(cells('thead th')).toEqual(['Skill', 'Skill']);
  expect(cells('tbody tr')).toEqual(['JAVA6', 'C++4']);
});

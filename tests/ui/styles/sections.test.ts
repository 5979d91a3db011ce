import { describe, expect, test } from 'vitest';
import { parsed } from '#tests/ui/texts/code-of-pages.ts';
import { classesIn } from './classes.ts';
import { codeBeside, farReaching, SHEETS } from './reach.ts';
import { sheetOf } from './sheets.ts';

/**
 * A section's style sheet stays in the page after the section was shown. Therefore each selector must name a
 * class that only code it belongs to sets. Sheets of components and tokens are for all pages.
 */
const OF_SECTIONS = SHEETS.filter(({ file }) => !/^src\/ui\/(?:components|tokens)\//.test(file));

test('style sheets are read at all', () => {
  expect(OF_SECTIONS.length).toBeGreaterThan(50);
  expect(OF_SECTIONS.flatMap(({ selectors }) => selectors).length).toBeGreaterThan(900);
});

test('each is in a page', () => {
  expect(SHEETS.filter((sheet) => codeBeside(sheet).length === 0).map(({ file }) => file)).toEqual([]);
});

test.each(OF_SECTIONS.map((sheet) => [sheet.file, sheet] as const))(
  '%s reaches no other section',
  (_, sheet) => {
    expect(farReaching(sheet)).toEqual([]);
  },
);

test('an animation has its name for itself', () => {
  const names = SHEETS.flatMap(({ keyframes }) => keyframes);
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});

describe('a selector that reaches other sections is noticed', () => {
  const code = (file: string, written: string) => ({
    file,
    imports: [],
    classes: classesIn(parsed('a.tsx', written)),
  });
  const given = [
    code('src/dashboard/skills/list.tsx', '<ul class="skill-list chip is-open" />'),
    code('src/ui/chips.tsx', `<b class={\`chip is-\${state}\`} />`),
  ];
  const reaching = (css: string) =>
    farReaching(sheetOf('src/dashboard/skills/a.css', `${css} { color: red }`), given);

  test.each([
    ['of an element', 'progress'],
    ['of the page', ':root'],
    ['of a class that others give', '.chip .icon'],
    ['of a class that others put together', '.is-open'],
    ['of a class that nobody gives', '.gone'],
    ['of an attribute', '[role="option"]'],
    ['of what is not in it', ':not(.skill-list) > b'],
    ['of one of two', ':is(.skill-list, .chip) b'],
  ])('%s: %s', (_, css) => expect(reaching(css)).toEqual([css]));

  test('in a list, in a query, and in another rule', () => {
    expect(reaching('.skill-list, .chip')).toEqual(['.chip']);
    expect(reaching('@media print { .skill-list { color: red } .chip')).toEqual(['.chip']);
    expect(reaching('.chip { b')).toEqual(['.chip']);
  });

  test.each([
    '.skill-list',
    '.skill-list > .chip',
    '.chip:is(.skill-list b)',
    ':where(.skill-list) .chip',
    '.main:has(.skill-list) .side',
    '.skill-list { b',
  ])('%s reaches none', (css) => expect(reaching(css)).toEqual([]));
});

test.each([
  ['<b class="a b" />', ['a', 'b']],
  [`<b class={on ? 'a' : isB && 'b'} />`, ['a', 'b']],
  [`<b class={state === 'a' ? 'b' : 'c'} />`, ['b', 'c']],
  [`<b class={\`a\${on ? ' b' : ''}\`} />`, ['a', 'b']],
  [`<B listClass="a" />`, ['a']],
  [`h('b', { class: 'a' })`, ['a']],
  [`one.className = 'a'; one.classList.add('b')`, ['a', 'b']],
  [`<b class={\`ring-\${state}\`} />`, ['ring-any']],
])('the classes of %s', (code, names) => {
  const patterns = classesIn(parsed('a.tsx', code));
  expect(names.every((name) => patterns.some((pattern) => pattern.test(name)))).toBe(true);
  expect(patterns).toHaveLength(names.length);
});

// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nuxtData } from '#src/posting/sites/nuxt-data.ts';
import { embeddedJson, stringAt, valueAt } from '#src/posting/structured/embedded-json.ts';
import { documentOf } from './pages.ts';

const read = (script: string, place = 'window.__STATE__') =>
  embeddedJson(documentOf(`<script>${script}</script>`), place);

describe('the data of a page', () => {
  test.each([
    [
      'in an element',
      '<script id="__NEXT_DATA__" type="application/json">{"job":1}</script>',
      '#__NEXT_DATA__',
    ],
    ['in a variable', '<script>var a = 1; window.__STATE__ = {"job":1}; next()</script>', 'window.__STATE__'],
    ['in a variable of its own', '<script>__STATE__={"job":1}</script>', 'window.__STATE__'],
    ['by the name of the property', '<script>window["__STATE__"] = {"job":1};</script>', '__STATE__'],
    ['in a string', String.raw`<script>window.__STATE__ = "{\"job\":1}";</script>`, 'window.__STATE__'],
    ['with a name like another', '<script>my__STATE__ = {}; __STATE__ = {"job":1}</script>', '__STATE__'],
  ])('is read %s', (_, html, place) => {
    expect(embeddedJson(documentOf(html), place)).toEqual({ job: 1 });
  });

  test('ends where its brackets end, those in its texts apart', () => {
    expect(read(String.raw`__STATE__ = {"a":"}]\"}","b":[{"c":"{"}]}; if (x) { y() }`)).toEqual({
      a: '}]"}',
      b: [{ c: '{' }],
    });
  });

  test.each([
    '',
    '__STATE__',
    '__STATE__ = ',
    '__STATE__ = {',
    '__STATE__ = {a: 1}',
    '__STATE__ = load()',
    '__STATE__ == {}',
  ])('is not read of %j', (script) => {
    expect(read(script)).toBeNull();
  });

  test('is never run', () => {
    read('__STATE__ = {"a": (globalThis.ran = true)}');
    expect('ran' in globalThis).toBe(false);
  });

  test('of any shape does no harm', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (junk) => {
        read(`__STATE__ = {"a":${junk.replaceAll('<', '')}`);
        nuxtData(
          documentOf(
            `<script id="__NUXT_DATA__" type="application/json">[${junk.replaceAll('<', '')}]</script>`,
          ),
        );
      }),
    );
  });
});

test('a path leads to a value, or nowhere', () => {
  const data = { props: { jobs: [{ title: 'Welder', pay: null }] } };
  expect(valueAt(data, 'props.jobs.0.title')).toBe('Welder');
  expect(stringAt(data, 'props.jobs')).toBe('');
  for (const path of ['props.jobs.1', 'props.jobs.0.pay.low', 'props.constructor', 'x'])
    expect(valueAt(data, path)).toBeNull();
});

describe('the data of Nuxt', () => {
  const nuxt = (list: unknown) =>
    nuxtData(
      documentOf(`<script id="__NUXT_DATA__" type="application/json">${JSON.stringify(list)}</script>`),
    );

  test('is unfolded', () => {
    const list = [
      ['Reactive', 1],
      { job: 2, ended: 6 },
      { title: 3, tags: 4 },
      'Welder',
      [3, 5],
      'Night',
      null,
    ];
    expect(nuxt(list)).toEqual({ job: { title: 'Welder', tags: ['Welder', 'Night'] }, ended: null });
  });

  test('may go round in circles', () => {
    expect(nuxt([{ self: 0 }])).toHaveProperty('self.self');
    expect(nuxt([['Ref', 0]])).toBeNull();
    expect(nuxt([Array(50).fill(0)])).toBeInstanceOf(Array);
  });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { routeOf } from '#src/dashboard/route.ts';
import { linkTo } from '#src/ui/route.ts';

test('a place of the options page and its address are each other’s inverse', () => {
  const part = fc.string({ minLength: 1 });
  fc.assert(
    fc.property(part, fc.array(part), fc.dictionary(part, fc.string()), (section, rest, query) => {
      const route = routeOf(linkTo(section, rest, query));
      expect([route.section, route.rest]).toEqual([section, rest]);
      expect(Object.fromEntries(route.query)).toEqual(query);
    }),
  );
});

test('a place whose name no address can hold has a link all the same', () => {
  expect(linkTo('postings', ['half of \ud83d'])).toBe('#/postings/half%20of%20%EF%BF%BD');
});

test('a hash that is no place is the bare address', () => {
  expect(routeOf('')).toMatchObject({ section: '', rest: [] });
  expect(routeOf('#/%E0%A4%A')).toMatchObject({ section: '%E0%A4%A', rest: [] });
});

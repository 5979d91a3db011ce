import { afterEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { pageWorld } from '#src/page/access/page-world.ts';

const ID = fakeBrowser.runtime.id;

afterEach(() => {
  fakeBrowser.runtime.id = ID;
});

test('the scripts of a page find each other, until the extension is gone', () => {
  const world = pageWorld();
  expect(pageWorld()).toBe(world);
  fakeBrowser.runtime.id = '';
  expect(world.life.isOver).toBe(true);
  fakeBrowser.runtime.id = ID;
  const next = pageWorld();
  expect(next).not.toBe(world);
  expect(next.life.isOver).toBe(false);
});

test('a page cannot put anything there: no element’s id is a symbol', () => {
  Object.assign(globalThis, { gaplight: { turn: 'forged' } });
  expect(pageWorld().turn).toEqual({ spending: null });
  Reflect.deleteProperty(globalThis, 'gaplight');
});

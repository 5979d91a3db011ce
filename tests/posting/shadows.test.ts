// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { readAnyPage } from '#src/posting/any-page/read-any-page.ts';
import { READING_LIMITS } from '#src/posting/budget/limits.ts';
import { shadowRootsIn } from '#src/posting/dom/shadow-roots.ts';
import type { Reading } from '#src/posting/posting.ts';
import { readPosting } from '#src/posting/read-posting.ts';
import { unfolded } from '#src/posting/text/unfolded.ts';
import { PageWatcher } from '#src/posting/watch/watch-page.ts';
import { documentOf, openShadows } from './pages.ts';
import { inOneStep, ONE_TURN } from './turns.ts';

const shadowed = (html: string) => openShadows(documentOf(html));
const template = (html: string) => `<template shadowrootmode="open">${html}</template>`;
const bodyOf = (html: string) => unfolded(shadowed(html))?.body.innerHTML.replace(/\s+/g, ' ').trim();

describe('a copy of the page as it is seen', () => {
  test.each([
    [
      'a root in the place of the children',
      `<job-ad>${template('<h1>Cook</h1>')}<p>unseen</p></job-ad>`,
      '<job-ad><h1>Cook</h1></job-ad>',
    ],
    [
      'what was put into a slot',
      `<job-ad>${template('<slot></slot>!')}<p>Cook</p></job-ad>`,
      '<job-ad><slot><p>Cook</p></slot>!</job-ad>',
    ],
    [
      'what a slot holds for want of that',
      `<job-ad>${template('<slot name="x">none</slot>')}</job-ad>`,
      '<job-ad><slot name="x">none</slot></job-ad>',
    ],
    [
      'roots within roots',
      `<a-a>${template(`<b-b>${template('<i>in</i>')}</b-b>`)}</a-a>`,
      '<a-a><b-b><i>in</i></b-b></a-a>',
    ],
    ['roots of plain elements', `<div>${template('<p>Cook</p>')}</div>`, '<div><p>Cook</p></div>'],
  ])('has %s', (_name, html, expected) => {
    expect(bodyOf(html)).toBe(expected);
  });

  test('has the head too, and leaves the page as it was', () => {
    const page = shadowed(
      `<head><title>Cook</title></head><body><job-ad>${template('<p>x</p>')}</job-ad></body>`,
    );
    const before = page.documentElement.outerHTML;
    expect(unfolded(page)?.title).toBe('Cook');
    expect(page.documentElement.outerHTML).toBe(before);
  });

  test('is not made where no root is open', () => {
    expect(unfolded(documentOf('<h1>Cook</h1>'))).toBeNull();
    const page = documentOf('<job-ad></job-ad>');
    page.querySelector('job-ad')?.attachShadow({ mode: 'closed' }).append('closed');
    expect(unfolded(page)).toBeNull();
  });

  test('is not fooled by a form with fields of those names', () => {
    const fields = '<form><input name="shadowRoot"><input name="childNodes"><input name="localName"></form>';
    expect(bodyOf(`${fields}<job-ad>${template('<p>Cook</p>')}</job-ad>`)).toContain('<p>Cook</p>');
  });

  test('holds every word that the page shows, each once', () => {
    const word = fc.integer({ min: 0, max: 9_999 }).map((number) => `word${number}`);
    const { tree } = fc.letrec<{ tree: string }>((tie) => ({
      tree: fc.oneof(
        { depthSize: 'small' },
        word.map((text) => `<p>${text}</p>`),
        fc.tuple(tie('tree'), tie('tree')).map(([one, other]) => `<div>${one}${other}</div>`),
        fc
          .tuple(tie('tree'), tie('tree'))
          .map(([one, other]) => `<x-y>${template(`${one}<slot></slot>`)}${other}</x-y>`),
      ),
    }));
    fc.assert(
      fc.property(tree, (html) => {
        const words = (text: string | null | undefined) => (text ?? '').match(/word\d+/g)?.sort() ?? [];
        const copy = unfolded(shadowed(html));
        expect(words(copy ? copy.body.innerHTML : html)).toEqual(words(html));
      }),
    );
  });
});

describe('what a reading may cost', () => {
  test('a page that is too large for a copy is not searched', () => {
    const page = shadowed(
      `<job-ad>${template('<p>x</p>')}</job-ad>${'<i></i>'.repeat(READING_LIMITS.elements)}`,
    );
    expect(shadowRootsIn(page)).toEqual([]);
  });

  test('roots without end are given up', () => {
    const page = documentOf('<h1>Engineer</h1><div></div>');
    let inner: Element | null = page.querySelector('div');
    for (let i = 0; i < 1_000 && inner; i++) {
      const root = inner.attachShadow({ mode: 'open' });
      inner = root.appendChild(page.createElement('div'));
    }
    const reading = readAnyPage(page, new URL('https://contoso.example/jobs/7'));
    expect(reading).toEqual({ unread: 'too-large' });
  });
});

test('a portal that moves its posting into custom elements is still read', () => {
  const html = `<ashby-app>${template(
    '<h1 class="ashby-job-posting-heading">Engineer</h1><div class="ashby-job-posting-description"><p>You build the lamps that know when it is dark, and you know why they do.</p></div>',
  )}</ashby-app>`;
  const url = new URL('https://jobs.ashbyhq.com/contoso/1b2c3d4e-0000-4111-8222-333344445555');
  expect(readPosting(shadowed(html), url)).toMatchObject({ posting: { title: 'Engineer' } });
});

describe('a page that is watched', () => {
  afterEach(() => vi.useRealTimers());

  test('is read again when what a shadow root shows has come', async () => {
    vi.useFakeTimers();
    document.body.innerHTML = '<job-ad></job-ad>';
    const root = document.querySelector('job-ad')?.attachShadow({ mode: 'open' });
    const told: Reading[] = [];
    const read = (page: Document): Reading =>
      unfolded(page)?.body.textContent?.includes('Cook') ? { unread: 'no-text' } : { unread: 'no-posting' };
    const watcher = new PageWatcher(
      window,
      inOneStep(read),
      (_url, reading) => told.push(reading),
      ONE_TURN,
      () => 'key',
    );
    watcher.start();
    if (root) root.innerHTML = '<p>Cook</p>';
    await vi.advanceTimersByTimeAsync(1_000);
    expect(told).toEqual([{ unread: 'no-posting' }, { unread: 'no-text' }]);
    watcher.stop();
  });
});

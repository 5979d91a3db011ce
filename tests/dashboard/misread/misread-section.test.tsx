// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { MisreadSection } from '#src/dashboard/misread/misread-section.tsx';
import { routeOf } from '#src/dashboard/route.ts';

let reports: Map<number, PromiseWithResolvers<string>>;
const makeReport = vi.hoisted(() => vi.fn<(tab: number) => Promise<string>>());
vi.mock('#src/dashboard/misread/make-report.ts', () => ({ makeReport }));

/** Runs an action and lets all listeners react. */
const tell = (how: () => void) =>
  act(async () => {
    how();
    await new Promise((resolve) => setTimeout(resolve));
  });
const show = (tab: number | string) =>
  act(() =>
    render(<MisreadSection known={null as never} route={routeOf(`#/misread/${tab}`)} />, document.body),
  );
const report = () => document.querySelector('textarea')?.value;
const status = () => document.querySelector('[role=status]')?.textContent;

beforeEach(() => {
  reports = new Map();
  makeReport.mockImplementation((tab) => {
    reports.set(tab, Promise.withResolvers());
    return (reports.get(tab) as PromiseWithResolvers<string>).promise;
  });
});
afterEach(() => render(null, document.body));

test('the report of another page is never seen', async () => {
  await show(1);
  expect(status()).toContain('Reading');
  await tell(() => reports.get(1)?.resolve('of the first'));
  expect(report()).toBe('of the first');
  await show(2);
  expect([report(), status()]).toEqual([undefined, expect.stringContaining('Reading')]);
  await show(3);
  await tell(() => reports.get(3)?.resolve('of the third'));
  await tell(() => reports.get(2)?.resolve('of the second'));
  expect(report()).toBe('of the third');
});

test('a page that cannot be read is told, in the words of the browser', async () => {
  await show(1);
  await tell(() => reports.get(1)?.reject(new Error('No tab with id 1')));
  expect(status()).toContain('Error: No tab with id 1');
});

test('without a page it is tried once, however often it is drawn', async () => {
  await show('');
  await show('');
  expect(makeReport).toHaveBeenCalledTimes(1);
});

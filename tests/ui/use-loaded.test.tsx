// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { useLoaded } from '#src/ui/hooks/use-loaded.ts';

const Part = () => <>the part</>;
let drawings = 0;

function Shown({ load, isWanted }: { load: () => Promise<typeof Part>; isWanted: boolean }) {
  drawings += 1;
  const Loaded = useLoaded(load, isWanted);
  return Loaded ? <Loaded /> : <>not there</>;
}

/** Lets loaded parts be drawn. */
const settle = () => act(() => new Promise<void>((resolve) => setTimeout(resolve)));
const show = (load: () => Promise<typeof Part>, isWanted: boolean) =>
  act(() => render(<Shown load={load} isWanted={isWanted} />, document.body));
const said = () => document.body.textContent;

afterEach(() => render(null, document.body));

test('a part is loaded when it is first wanted, and is there at once the next time', async () => {
  const load = vi.fn(async () => Part);
  await show(load, false);
  expect(load).not.toHaveBeenCalled();
  await show(load, true);
  await settle();
  expect(said()).toBe('the part');
  await act(() => render(null, document.body));
  act(() => render(<Shown load={load} isWanted={false} />, document.body));
  expect(said()).toBe('the part');
  expect(load).toHaveBeenCalledTimes(1);
});

test('one that comes after its place has gone draws nothing, and is there the next time', async () => {
  const loading = Promise.withResolvers<typeof Part>();
  const load = () => loading.promise;
  await show(load, true);
  await act(() => render(null, document.body));
  drawings = 0;
  loading.resolve(Part);
  await settle();
  expect([drawings, said()]).toEqual([0, '']);
  await show(load, true);
  expect(said()).toBe('the part');
});

test('one that cannot be loaded stays away', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => {});
  await show(async () => Promise.reject(new TypeError('no such file')), true);
  await settle();
  expect(said()).toBe('not there');
  expect(log).toHaveBeenCalledTimes(1);
});

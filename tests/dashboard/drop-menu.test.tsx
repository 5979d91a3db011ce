// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { DropMenu } from '#src/dashboard/drop-menu.tsx';

const acts = [vi.fn(), vi.fn(), vi.fn()];
const items = acts.map((act, i) => ({ title: `Way ${i + 1}`, act }));
const choices = () => [...document.querySelectorAll<HTMLElement>('[role=menu] [role=menuitem]')];
const press = (key: string) =>
  act(() => {
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  });

afterEach(() => act(() => render(null, document.body)));

test('a menu is called as its button, and its items are gone through by arrows, round the ends', async () => {
  await act(() => render(<DropMenu title="Share" items={items} />, document.body));
  const menu = document.querySelector('[role=menu]');
  expect(menu?.getAttribute('aria-label')).toBe('Share');
  expect(document.querySelector('[popovertarget]')?.getAttribute('popovertarget')).toBe(menu?.id);
  expect(choices().map(({ textContent }) => textContent)).toEqual(['Way 1', 'Way 2', 'Way 3']);
  choices()[0]?.focus();
  await press('ArrowUp');
  expect(document.activeElement?.textContent).toBe('Way 3');
  await press('ArrowDown');
  await press('ArrowDown');
  expect(document.activeElement?.textContent).toBe('Way 2');
});

test('an item closes the menu before it acts', async () => {
  await act(() => render(<DropMenu title="Share" items={items} />, document.body));
  const order: string[] = [];
  const menu = document.querySelector('[role=menu]') as HTMLElement;
  menu.hidePopover = () => order.push('closed');
  acts[1]?.mockImplementation(() => order.push('done'));
  choices()[1]?.click();
  expect(order).toEqual(['closed', 'done']);
});

test('a button with a sign has the words for who hears it', async () => {
  await act(() => render(<DropMenu title="More" sign="…" items={items} />, document.body));
  const button = document.querySelector('[popovertarget]');
  expect([button?.textContent, button?.getAttribute('aria-label')]).toEqual(['…', 'More']);
});

test('a scroll closes the menu, but not the pixel by which a page settles', async () => {
  await act(() => render(<DropMenu title="Share" items={items} />, document.body));
  const menu = document.querySelector('[role=menu]') as HTMLElement;
  menu.hidePopover = vi.fn();
  const scroll = (y: number) => {
    vi.stubGlobal('scrollY', y);
    dispatchEvent(new Event('scroll'));
  };
  scroll(0);
  menu.dispatchEvent(Object.assign(new Event('beforetoggle'), { newState: 'open' }));
  scroll(1);
  expect(menu.hidePopover).not.toHaveBeenCalled();
  scroll(40);
  expect(menu.hidePopover).toHaveBeenCalledOnce();
});

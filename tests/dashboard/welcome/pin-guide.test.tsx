// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, test } from 'vitest';
import { PinGuide } from '#src/dashboard/welcome/pin-guide.tsx';

function drawn(firefox: boolean, android = false) {
  render(<PinGuide firefox={firefox} android={android} />, document.body);
  const signs = [...document.querySelectorAll('.sign path')].map((path) => path.getAttribute('d'));
  const text = document.body.textContent ?? '';
  render(null, document.body);
  return { signs, text };
}

test('each browser’s own way into the toolbar is told, by its own signs', () => {
  const [chrome, firefox] = [drawn(false), drawn(true)];
  expect(firefox.text).toContain('Pin to Toolbar');
  expect(chrome.text).not.toContain('Pin to Toolbar');
  expect([chrome.signs.length, firefox.signs.length]).toEqual([2, 2]);
  expect(chrome.signs.filter((sign) => firefox.signs.includes(sign))).toEqual([]);
});

test('on a phone the button stands in the browser’s menu', () => {
  const { signs, text } = drawn(true, true);
  expect(text).toContain('menu (⋮), under “Extensions”');
  expect(signs).toEqual([]);
});

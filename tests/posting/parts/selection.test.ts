// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { atOnce } from '#src/posting/budget/budget.ts';
import { readSelection, selectedBlocks } from '#src/posting/parts/selection.ts';

/** Selects from the start of one element to the end of another, like a mouse. */
function select(from: string, to = from): void {
  const range = document.createRange();
  range.setStart(document.querySelector(from)?.firstChild as Node, 0);
  const last = document.querySelector(to) as Node;
  range.setEnd(last, last.childNodes.length);
  const selection = document.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}

const show = (html: string) => {
  document.body.innerHTML = html;
};

beforeEach(() => document.getSelection()?.removeAllRanges());

describe('what is selected', () => {
  test('is read block by block, as the page has it', () => {
    show('<h2 id="a">You have</h2><ul><li>C</li><li id="b">Zigbee</li><li>Other</li></ul><p>Elsewhere</p>');
    select('#a', '#b');
    expect(selectedBlocks(document)).toEqual([
      { kind: 'heading', text: 'You have' },
      { kind: 'item', text: 'C' },
      { kind: 'item', text: 'Zigbee' },
    ]);
  });

  test('keeps the kind of what is around it', () => {
    show('<ul><li id="a">C and <b>Zigbee</b></li></ul>');
    select('#a');
    expect(selectedBlocks(document)).toEqual([{ kind: 'item', text: 'C and Zigbee' }]);
  });

  test('may stand in a form or in a dialog, which a reader passes over', () => {
    show(
      '<div role="dialog"><form><p id="a">Our lamps</p><fieldset><p id="b">know the dark</p></fieldset></form></div>',
    );
    select('#a', '#b');
    expect(selectedBlocks(document).map(({ text }) => text)).toEqual(['Our lamps', 'know the dark']);
  });

  test('has no control, and nothing that was typed in', () => {
    show(
      '<div id="x"><p id="a">Our lamps</p><input value="secret"><textarea>secret</textarea><p id="b">know</p></div>',
    );
    select('#a', '#b');
    expect(JSON.stringify(selectedBlocks(document))).not.toContain('secret');
  });

  test('leaves the page as it is', () => {
    show('<form><p id="a">Our lamps</p></form>');
    select('#a');
    selectedBlocks(document);
    expect(document.body.innerHTML).toBe('<form><p id="a">Our lamps</p></form>');
  });

  test('is nothing where nothing is', () => {
    show('<p id="a">Our lamps</p>');
    expect(selectedBlocks(document)).toEqual([]);
  });

  test('in an open shadow root is read where the browser tells of it', () => {
    show('<job-ad></job-ad>');
    const root = document.querySelector('job-ad')?.attachShadow({ mode: 'open' }) as ShadowRoot;
    root.innerHTML = '<ul><li id="a">C</li><li id="b">Zigbee</li></ul>';
    const [first, last] = [root.querySelector('#a')?.firstChild, root.querySelector('#b')?.firstChild];
    const range = {
      startContainer: first,
      startOffset: 0,
      endContainer: last,
      endOffset: 6,
      collapsed: false,
    };
    const selection = Object.assign(document.getSelection() as object, {
      getComposedRanges: ({ shadowRoots }: { shadowRoots: ShadowRoot[] }) =>
        shadowRoots.includes(root) ? [range] : [],
    });
    expect(selectedBlocks(document).map(({ text }) => text)).toEqual(['C', 'Zigbee']);
    Reflect.deleteProperty(selection, 'getComposedRanges');
  });

  test('comes with what the page says of the job, and the print of what it gives by itself', async () => {
    document.title = 'Lamp Engineer';
    show(
      '<main><h1>Lamp Engineer</h1><p>Our lamps know when it is dark, and you know why they do.</p><p id="a">C and Zigbee</p></main>',
    );
    select('#a');
    expect(await readSelection(document, new URL('https://contoso.example/7'), atOnce)).toMatchObject({
      url: 'https://contoso.example/7',
      title: 'Lamp Engineer',
      blocks: [{ kind: 'paragraph', text: 'C and Zigbee' }],
      usual: expect.stringMatching(/^[0-9a-f]+$/),
    });
  });
});

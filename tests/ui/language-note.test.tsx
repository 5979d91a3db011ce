// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it } from 'vitest';
import { LanguageNote } from '#src/ui/components/language-note.tsx';

const noteOf = async (languages?: string[]) => {
  await act(() => render(<LanguageNote languages={languages} />, document.body));
  return document.body.textContent;
};

afterEach(() => render(null, document.body));

it('says that a language without cues leaves the must-haves uncertain', async () => {
  expect(await noteOf(['hu', 'en'])).toBe('Read in Hungarian: must-haves are uncertain.');
});

it('says nothing of a language that we have cues of, nor where none is known', async () => {
  expect(await noteOf(['de'])).toBe('');
  expect(await noteOf(['en', 'hu'])).toBe('');
  expect(await noteOf([])).toBe('');
  expect(await noteOf()).toBe('');
});

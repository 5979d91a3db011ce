// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test, vi } from 'vitest';
import BACKEND from '#data/roadmaps/backend.json' with { type: 'json' };
import { Options } from '#src/dashboard/options.tsx';
import type { OptionsFacts } from '#src/dashboard/options-live.ts';
import { type OptionsSection, optionsSectionOf } from '#src/dashboard/sections.ts';
import { DEFAULTS } from '#src/store/settings.ts';
import { SMALL_JUDGING, smallKnowledge } from '#tests/ui/small-judging.ts';
import { SMALL } from '#tests/ui/small-taxonomy.ts';

const KNOWN: OptionsFacts = {
  ...{ tracked: [], taxonomy: SMALL, judging: SMALL_JUDGING, knowledge: smallKnowledge([]) },
  ...{ settings: DEFAULTS, roadmap: BACKEND, postings: 0, due: 0 },
};

type Body = Awaited<ReturnType<OptionsSection['load']>>;

/** Makes a section load only when the test says so. */
function held(id: string): PromiseWithResolvers<Body> {
  const load = Promise.withResolvers<Body>();
  vi.spyOn(optionsSectionOf(id), 'load').mockReturnValue(load.promise);
  return load;
}

/** Runs an action and lets all listeners react. */
const tell = (how: () => void) =>
  act(async () => {
    how();
    await new Promise((resolve) => setTimeout(resolve));
  });

const show = () =>
  act(() => render(<Options live={{ facts: signal(KNOWN), retry: async () => {} }} />, document.body));
const goTo = (id: string) =>
  tell(() => {
    location.hash = `#/${id}`;
    dispatchEvent(new Event('hashchange'));
  });
const main = () => document.querySelector('.main')?.textContent;

afterEach(() => {
  render(null, document.body);
  location.hash = '';
});

describe('a section', () => {
  test('shows once it is loaded, and goes at once for the next one', async () => {
    const [skills, sites] = [held('skills'), held('sites')];
    await show();
    await tell(() => skills.resolve(() => <p>the skills</p>));
    expect(main()).toBe('the skills');
    await goTo('sites');
    expect(main()).toBe('');
    await tell(() => sites.resolve(() => <p>the sites</p>));
    expect(main()).toBe('the sites');
  });

  test('stays though one that was left comes later', async () => {
    const [skills, sites] = [held('skills'), held('sites')];
    await show();
    await goTo('sites');
    await tell(() => sites.resolve(() => <p>the sites</p>));
    await tell(() => skills.resolve(() => <p>the skills</p>));
    expect(main()).toBe('the sites');
  });

  test('that cannot be loaded says so, and no other does', async () => {
    const [skills, sites] = [held('skills'), held('sites')];
    await show();
    await tell(() => skills.reject(new TypeError('no such file')));
    expect(main()).toContain('TypeError: no such file');
    await goTo('sites');
    expect(main()).toBe('');
    await tell(() => sites.resolve(() => <p>the sites</p>));
    expect(main()).toBe('the sites');
  });
});

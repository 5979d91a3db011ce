// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { buildTaxonomy } from '#src/skills/taxonomy.ts';
import { saveOwnSkill } from '#src/store/change-own-skills.ts';
import { ownSkills } from '#src/store/own-skills.ts';
import { trackedSkills } from '#src/store/tracked-skills.ts';
import { clear, click, element, fill, levelsAre, own, press, reset, show, undo } from './skills-page.tsx';

beforeEach(reset);
afterEach(clear);

const goTo = (hash: string) =>
  act(() => {
    location.hash = hash;
    dispatchEvent(new HashChangeEvent('hashchange'));
  });

describe('details', () => {
  test('a note is stored when one leaves it, with the way back', async () => {
    await show([own('docker')]);
    await goTo('#/skills/docker');
    await fill(element<HTMLTextAreaElement>('textarea'), '  Swarm too ');
    await vi.waitFor(async () => expect(await trackedSkills()).toMatchObject([{ note: 'Swarm too' }]));
    await undo();
    await vi.waitFor(async () => expect(await trackedSkills()).toMatchObject([{ note: '' }]));
  });

  test('what a skill covers can be refused, and taken back', async () => {
    await show([own('github-actions')]);
    await goTo('#/skills/github-actions');
    expect(element('.covers-list').textContent).toContain('CI/CD');
    await click('[role="switch"]');
    await vi.waitFor(async () => expect(await trackedSkills()).toMatchObject([{ refused: ['ci-cd'] }]));
    expect(element('.toast').textContent).toContain('GitHub Actions no longer covers CI/CD');
    await undo();
    await vi.waitFor(async () => expect(await trackedSkills()).toMatchObject([{ refused: [] }]));
  });

  test('of a skill that is not tracked offer to track it', async () => {
    location.hash = '#/skills/kubernetes';
    await show([own('docker')]);
    expect(element('.skill-card').textContent).toContain('This is not in your skills yet.');
    expect(element('.skill-card').textContent).toContain('k8s, kube');
    await click('.skill-card .buttons button');
    await levelsAre({ docker: 'solid', kubernetes: 'solid' });
  });

  test('of a skill that nobody knows say so', async () => {
    location.hash = '#/skills/nonsense';
    await show([own('docker')]);
    expect(element('.skill-card').textContent).toContain('There is no skill of this name.');
  });
});

describe('a skill of the user’s own', () => {
  const NAME = '.own-names .detail-field input';
  const skills = [
    { id: 'kubernetes', name: 'Kubernetes' },
    { id: 'own:frob', name: 'Frob', aliases: ['frobber'] },
  ];
  const taxonomy = buildTaxonomy([{ category: 'own', title: 'Your own', kind: 'tool', skills }]);
  const open = async () => {
    await saveOwnSkill({ id: 'own:frob', name: 'Frob', aliases: ['frobber'] });
    location.hash = '#/skills/own:frob';
    await show([own('own:frob')], taxonomy);
    await vi.waitFor(() => element('.own-names'));
  };
  const stored = async () => (await ownSkills()).map(({ name, aliases }) => [name, aliases]);

  test('is renamed', async () => {
    await open();
    await fill(element<HTMLInputElement>(NAME), 'Frobnicator');
    await vi.waitFor(async () => expect(await stored()).toEqual([['Frobnicator', ['frobber']]]));
    await undo();
    await vi.waitFor(async () => expect(await stored()).toEqual([['Frob', ['frobber']]]));
  });

  test('keeps its name where the new one is none, and what was typed stays', async () => {
    await open();
    await fill(element<HTMLInputElement>(NAME), 'Kubernetes');
    expect(element('[role="alert"]').textContent).toContain('already a name of Kubernetes');
    expect(element<HTMLInputElement>(NAME).value).toBe('Kubernetes');
    expect(await stored()).toEqual([['Frob', ['frobber']]]);
  });

  test('gets further names, but none that is another skill’s', async () => {
    await open();
    const field = element<HTMLInputElement>('.add-name');
    field.value = 'kubernetes';
    await press(field, 'Enter');
    expect(element('[role="alert"]').textContent).toBe('“kubernetes” is already a name of Kubernetes.');
    expect(await stored()).toEqual([['Frob', ['frobber']]]);
    field.value = 'frobs';
    await press(field, 'Enter');
    await vi.waitFor(async () => expect(await stored()).toEqual([['Frob', ['frobber', 'frobs']]]));
    expect(element('[role="alert"]').textContent).toBe('');
  });

  test('loses a name', async () => {
    await open();
    await click('[aria-label="Remove the name frobber"]');
    await vi.waitFor(async () => expect(await stored()).toEqual([['Frob', []]]));
  });

  test('is deleted with what was said of it, and brought back', async () => {
    await open();
    await click('.own-names > .button');
    await vi.waitFor(async () => expect(await stored()).toEqual([]));
    await levelsAre({});
    await undo();
    await vi.waitFor(async () => expect(await stored()).toEqual([['Frob', ['frobber']]]));
    await levelsAre({ 'own:frob': 'solid' });
  });
});

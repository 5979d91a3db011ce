// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { announce } from '#src/store/changes.ts';
import { database } from '#src/store/db.ts';
import { addProfile, switchProfile } from '#src/store/profiles.ts';
import { settings } from '#src/store/settings.ts';
import { own, saved } from './facts.ts';
import { openAll } from './open-all.ts';
import { ASKED, freshPopups, press, show, text } from './shown-popup.tsx';

freshPopups();

const proofIs = (line: string) =>
  vi.waitFor(() => expect(document.querySelector('.resume-proof dd span')?.textContent).toContain(line));

test('beside what one has stands the line of the active profile’s résumé, also after a switch', async () => {
  await addProfile('Data', 'Backend', {
    roadmap: 'devops',
    emphasis: { core: 100, must: 100, nice: 100 },
  });
  const others = [{ profile: (await settings()).profile, lines: ['Docker for notebooks'] }];
  await (await database()).put('resume', { skill: 'docker', lines: ['Docker for services'], others });
  await show({ posting: saved(ASKED), tracked: [own('docker')] });
  await openAll();
  await proofIs('Docker for notebooks');
  await switchProfile('first');
  await proofIs('Docker for services');
});

test('lists what one has and the résumé does not name, and copies it; nothing without a résumé', async () => {
  const tracked = [own('docker'), own('java')];
  await show({ posting: saved(ASKED), tracked });
  await vi.waitFor(() => expect(document.querySelector('.folds')).not.toBeNull());
  expect(text()).not.toContain('Missing from your résumé');
  await (await database()).put('resume', { skill: 'docker', lines: ['Docker for services'] });
  await announce('resume');
  await vi.waitFor(() => expect(text()).toContain('Missing from your résumé'));
  const items = [...document.querySelectorAll('.resume-gaps li')].map((item) => item.textContent);
  expect(items).toEqual(['Java']);
  await press('Copy the skills missing from your résumé');
  expect(await navigator.clipboard.readText()).toBe('Java');
});

// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { database } from '#src/store/db.ts';
import { addProfile, switchProfile } from '#src/store/profiles.ts';
import { settings } from '#src/store/settings.ts';
import { own, saved } from './facts.ts';
import { openAll } from './open-all.ts';
import { ASKED, freshPopups, show } from './shown-popup.tsx';

freshPopups();

const proofIs = (line: string) =>
  vi.waitFor(() => expect(document.querySelector('.resume-proof dd span')?.textContent).toContain(line), {
    timeout: 15_000,
  });

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

import { expect } from 'vitest';
import type { Page } from './browsers/page.ts';
import { button, heading } from './browsers/query.ts';
import { chooseFile } from './choose-file.ts';
import { test } from './harness.ts';

const IMPORT = { css: 'button.primary', has: 'Import' };
const REVIEW = heading('Levels from your résumé');
const row = (name: string) => ({ css: '.review-notice label', has: name });

/** Sets stored levels to those of an earlier version's import, with the review pending. */
async function ageImport(inExtension: Page): Promise<void> {
  await inExtension.evaluate(async () => {
    const opened = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const db = await opened(indexedDB.open('gaplight'));
    const tx = db.transaction(['tracked', 'values'], 'readwrite');
    const changedAt = Date.now();
    for (const one of await opened<{ skill: string }[]>(tx.objectStore('tracked').getAll()))
      tx.objectStore('tracked').put({
        ...one,
        changedAt,
        level: ['vagrant', 'jenkins'].includes(one.skill) ? 'learning' : 'solid',
      });
    tx.objectStore('values').delete('levelsReviewed');
    await new Promise((resolve) => {
      tx.oncomplete = resolve;
    });
    db.close();
  });
}

test('what an earlier import read wrongly is offered once for review, with a way back', async ({ world }) => {
  const { browser } = world;
  const errors = await browser.errors();
  const options = await browser.openExtensionPage('options.html#/import');
  const resume = 'Profile\nEngineer\nSkills\nDocker, Kubernetes (learning), Vagrant, Jenkins';
  await chooseFile(options, 'resume.txt', new TextEncoder().encode(resume));
  await options.click(IMPORT);
  await options.waitFor(button('Undo'));
  await ageImport(options);

  const skills = await browser.openExtensionPage('options.html#/skills');
  await skills.waitFor(REVIEW);
  await skills.click(button('Review levels'));
  await skills.waitFor(row('Kubernetes'));
  await skills.click({ css: 'input', within: row('Jenkins') });
  await skills.click(button('Change 2 levels'));
  await skills.waitFor({ css: '[role=status]', has: 'Levels of 2 skills changed' });
  await skills.waitForNo(REVIEW);
  await skills.waitFor({ css: '.page-head p', has: '2 known, 2 learning' });
  await skills.click(button('Undo'));
  await skills.waitForNo(button('Undo'));
  await skills.close();

  const again = await browser.openExtensionPage('options.html#/skills');
  await again.waitFor({ css: '.page-head p', has: '2 known, 2 learning' });
  await again.waitForNo(REVIEW);

  await ageImport(options);
  const dismissed = await browser.openExtensionPage('options.html#/skills');
  await dismissed.click(button('Keep as they are'));
  await dismissed.waitForNo(REVIEW);
  expect(await browser.errors()).toEqual(errors);
});

import { AxeBuilder } from '@axe-core/playwright';
import axe from 'axe-core';
import { rawPages } from './browsers/chromium.ts';
import type { Page } from './browsers/page.ts';

/** The rules that look at colours, as far as they are on by themselves: themes differ in nothing else (`themes.test.ts`). */
const OF_COLOUR = axe
  .getRules(['cat.color'])
  .filter(({ tags }) => !tags.includes('wcag2aaa'))
  .map(({ ruleId }) => ruleId);

/** What axe finds by all its rules, and by those of colours in the dark theme too: the rule, and where it is broken. */
export async function axeFaults(shown: Page): Promise<string[]> {
  return [...(await faultsIn('light', shown)), ...(await faultsIn('dark', shown, OF_COLOUR))];
}

async function faultsIn(colorScheme: 'light' | 'dark', shown: Page, rules?: string[]): Promise<string[]> {
  const raw = rawPages.get(shown);
  if (!raw) throw new Error('axe looks at pages of Chromium only');
  // What is still fading in has no contrast yet.
  await raw.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  // Our pages have no frames of others, for which axe would open a page more each time; what passes is read by nobody.
  const builder = new AxeBuilder({ page: raw }).setLegacyMode().options({ resultTypes: ['violations'] });
  if (rules) builder.withRules(rules);
  const { violations } = await builder.analyze();
  return violations.map(({ id, nodes }) => `${colorScheme}: ${id} at ${nodes.map(({ target }) => target)}`);
}

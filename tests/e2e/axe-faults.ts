import { AxeBuilder } from '@axe-core/playwright';
import axe from 'axe-core';
import { rawPages } from './browsers/chromium.ts';
import type { Page } from './browsers/page.ts';

/** Default rules about colours: themes differ in nothing else (`themes.test.ts`). */
const OF_COLOUR = axe
  .getRules(['cat.color'])
  .filter(({ tags }) => !tags.includes('wcag2aaa'))
  .map(({ ruleId }) => ruleId);

/** Returns axe's violations by all rules, and by colour rules in the dark theme too: the rule and the element. */
export async function axeFaults(shown: Page): Promise<string[]> {
  return [...(await faultsIn('light', shown)), ...(await faultsIn('dark', shown, OF_COLOUR))];
}

async function faultsIn(colorScheme: 'light' | 'dark', shown: Page, rules?: string[]): Promise<string[]> {
  const raw = rawPages.get(shown);
  if (!raw) throw new Error('axe looks at pages of Chromium only');
  // Content that still fades in has no final contrast.
  await raw.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  // Legacy mode, as our pages have no foreign frames, for which axe would open another page; passes are not
  // reported.
  const builder = new AxeBuilder({ page: raw }).setLegacyMode().options({ resultTypes: ['violations'] });
  if (rules) builder.withRules(rules);
  const { violations } = await builder.analyze();
  return violations.map(({ id, nodes }) => `${colorScheme}: ${id} at ${nodes.map(({ target }) => target)}`);
}

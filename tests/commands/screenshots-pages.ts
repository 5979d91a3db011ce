import type { Query } from '#tests/e2e/browsers/query.ts';
import { COMPARED, SHOWN } from './screenshots-market.ts';

/** Sections of the options page: picture name, address, ready selector, height. */
export const PAGES: [view: string, hash: string, ready: Query, height: number, inReadme: boolean][] = [
  ['skills', 'skills', { css: 'table' }, 900, false],
  ['skill', 'skills/docker', { css: 'textarea' }, 900, false],
  ['roadmap', 'roadmap', { css: 'svg .step, svg a, svg [role]' }, 1300, true],
  ['roadmap-list', 'roadmap?view=list', { css: 'h2' }, 1300, false],
  ['postings', 'postings', { css: 'tbody tr' }, 900, false],
  ['posting', `postings/${SHOWN}`, { css: '#band' }, 1000, false],
  ['compare', `compare?ids=${COMPARED}`, { css: 'table' }, 1100, false],
  ['insights', 'insights', { css: '.next-plan' }, 1500, true],
  ['import', 'import', { css: 'h1' }, 900, false],
  ['sites', 'sites', { css: '[role=switch]' }, 1100, false],
  ['settings', 'settings', { css: '.used dl' }, 1300, false],
];

import { employerInHost } from '../identity/employer-in-host.ts';
import type { Site } from './site.ts';

/**
 * Ten other readers share the first address, and one tests its JSON-LD. Employers design their own pages, so the
 * second address and the selectors are guesses.
 */
export const softgarden: Site = {
  id: 'softgarden',
  portal: 'softgarden',
  kind: 'system',
  access: 'optional',
  matches: ['https://*.softgarden.io/*', 'https://*.career.softgarden.de/*'],
  posting: [/\.softgarden\.io\/job\/(\d+)/, /\.career\.softgarden\.de\/jobs\/(\d+)/],
  list: [
    /softgarden\.(?:io|de)\/(?:[a-z]{2}\/)?(?:vacancies|jobs)?\/?(?:[?#]|$)/,
    /softgarden\.io\/job\/list/,
  ],
  structured: 'first',
  title: ['[itemprop="title"]', 'h1'],
  company: ['[itemprop="hiringOrganization"] [itemprop="name"]'],
  location: ['[itemprop="addressLocality"]'],
  description: ['[itemprop="description"]', '#jobposting, .jobposting'],
  read: (_, url) => ({ company: employerInHost(url) }),
};

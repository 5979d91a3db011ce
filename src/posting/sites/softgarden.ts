import { employerInHost } from '../employer-in-host.ts';
import type { Site } from './site.ts';

/**
 * The first address is on what ten other readers agree, one of which tests its JSON-LD. Each employer lays its pages
 * out by itself, so there is nothing else to go by: the second address and the selectors are guesses.
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

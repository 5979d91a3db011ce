import { employerInHost } from '../identity/employer-in-host.ts';
import type { Site } from './site.ts';

/**
 * Server-rendered, one template for every employer. From eight other readers, three with copies of the markup;
 * they disagree on its JSON-LD. The site's name as the company is a guess.
 */
export const jazzHr: Site = {
  id: 'jazzhr',
  portal: 'JazzHR',
  kind: 'system',
  access: 'optional',
  matches: ['https://*.applytojob.com/*'],
  posting: [/\.applytojob\.com\/apply\/(?:jobs\/details\/)?([A-Za-z0-9]{10})(?=[/?#]|$)/],
  list: [/\.applytojob\.com\/apply(?:\/jobs)?\/?(?:[?#]|$)/],
  title: ['.job-header h2', '.job-header h1'],
  company: ['meta[property="og:site_name"] @content'],
  location: ['.job-attributes-container [title="Location"]'],
  description: ['#job-description'],
  read: (_, url) => ({ company: employerInHost(url) }),
};

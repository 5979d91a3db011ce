import { employerInHost } from '../identity/employer-in-host.ts';
import { labelled } from '../text/labelled.ts';
import type { Site } from './site.ts';

/**
 * Angular. Ten other readers share the addresses; all use the data behind the page, and the page itself was
 * never seen. So reading the text under its heading is a guess.
 */
export const darwinbox: Site = {
  id: 'darwinbox',
  portal: 'Darwinbox',
  kind: 'system',
  access: 'optional',
  matches: ['https://*.darwinbox.in/*', 'https://*.darwinbox.com/*'],
  posting: [
    /\/\/([^./]+)\.darwinbox\.(?:in|com)\/ms\/candidatev2\/[^/?#]+\/careers\/jobDetails\/(\w+)/,
    /\/\/([^./]+)\.darwinbox\.(?:in|com)\/ms\/candidate\/careers\/(?:jobs\/)?([0-9a-f]{8,})/,
  ],
  list: [
    /\.darwinbox\.(?:in|com)\/ms\/candidate(?:v2\/[^/?#]+)?\/careers(?:\/(?:allJobs|home))?\/?(?:[?#]|$)/,
  ],
  title: ['.job-title', 'h1', 'h2'],
  company: ['meta[property="og:site_name"] @content'],
  location: [],
  description: ['.job-description'],
  sections: /^(?:job (?:description|summary|purpose)|about the (?:role|job))$/i,
  read: (document, url) => ({
    company: employerInHost(url),
    location: labelled(document, /^(?:job )?locations?$/i),
  }),
};

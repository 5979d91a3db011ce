import type { Site } from './site.ts';

/**
 * Job board of Germany's employment agency: Angular, with ids that ten other readers share. In the list a
 * posting opens beside it; `id` as its number in that address is a guess. An ad of another portal is only a link
 * without text.
 */
export const arbeitsagentur: Site = {
  id: 'arbeitsagentur',
  portal: 'Arbeitsagentur',
  access: 'optional',
  matches: ['https://www.arbeitsagentur.de/*'],
  posting: [
    /arbeitsagentur\.de\/jobsuche\/jobdetail\/([\w-]+)/,
    /arbeitsagentur\.de\/jobsuche\/suche\?[^#]*\bid=([\w-]+)/,
  ],
  list: [/arbeitsagentur\.de\/jobsuche\//],
  title: ['#detail-kopfbereich-titel', '#detail-h1-heading'],
  company: ['#detail-kopfbereich-firma'],
  location: ['#detail-kopfbereich-arbeitsort'],
  description: ['#detail-beschreibung-text-container', '#detail-beschreibung-beschreibung'],
};

import { embeddedJson, stringAt, valueAt } from '../structured/embedded-json.ts';
import { blocksFromHtml } from '../text/blocks.ts';
import { distinct } from '../text/text.ts';
import type { Site } from './site.ts';

/**
 * Rendered by script from `POSITION_DATA`, which lists the ad's named sections; two other readers use it. The
 * rendered page was never seen, so nothing is read from it.
 */
export const comeet: Site = {
  id: 'comeet',
  portal: 'Comeet',
  kind: 'system',
  access: 'optional',
  matches: ['https://www.comeet.com/*', 'https://www.comeet.co/*'],
  posting: [/comeet\.com?\/jobs\/[^/?#]+\/([\dA-Z]{2}\.[\dA-Z]{3})\/[^/?#]+\/([\dA-Z]{2}\.[\dA-Z]{3})/],
  list: [/comeet\.com?\/jobs\/[^/?#]+\/[\dA-Z.]+\/?(?:[?#]|$)/],
  title: [],
  company: [],
  location: [],
  description: [],
  read: readPosition,
};

function readPosition(document: Document, url: URL) {
  const data = embeddedJson(document, 'POSITION_DATA');
  // The data does not change when another posting opens without a page load.
  const uid = stringAt(data, 'position_uid') || stringAt(data, 'uid');
  if (uid !== '' && !url.pathname.includes(uid)) return {};
  const places = ['city', 'state', 'country'].map((part) => stringAt(data, `location.${part}`));
  return {
    title: stringAt(data, 'name'),
    company: stringAt(data, 'company_name'),
    location: distinct(places).join(', ') || stringAt(data, 'location.name'),
    blocks: () => sectionsOf(data).flatMap(blocksFromHtml),
  };
}

/** Returns the sections in order, as HTML with a heading each. */
function sectionsOf(data: unknown): string[] {
  const details = valueAt(data, 'custom_fields.details');
  const sections = Array.isArray(details) ? details : [];
  const order = (section: unknown) => Number(valueAt(section, 'order') ?? 0);
  return sections
    .toSorted((one, other) => order(one) - order(other))
    .filter((section) => stringAt(section, 'value') !== '')
    .map((section) => `<h3>${stringAt(section, 'name')}</h3><div>${stringAt(section, 'value')}</div>`);
}

import { blocksFromHtml } from '../blocks.ts';
import { embeddedJson, stringAt, valueAt } from '../embedded-json.ts';
import { distinct } from '../text.ts';
import type { Site } from './site.ts';

/**
 * Drawn by script from `POSITION_DATA`, where the ad is a list of sections with a name each. Two other readers
 * go by that; of the drawn page nothing was seen, so nothing on it is taken.
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
  // The data stay as they were where another posting is opened without loading.
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

/** The sections in their order, as HTML with a heading each. */
function sectionsOf(data: unknown): string[] {
  const details = valueAt(data, 'custom_fields.details');
  const sections = Array.isArray(details) ? details : [];
  const order = (section: unknown) => Number(valueAt(section, 'order') ?? 0);
  return sections
    .toSorted((one, other) => order(one) - order(other))
    .filter((section) => stringAt(section, 'value') !== '')
    .map((section) => `<h3>${stringAt(section, 'name')}</h3><div>${stringAt(section, 'value')}</div>`);
}

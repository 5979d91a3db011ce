import { oneLine } from '../select.ts';
import type { Site } from './site.ts';

/**
 * One site a country, server-rendered, without structured data (another reader looked in September 2026). The ad's own
 * attribute is what eight other readers go by (one of May 2026); company and place stand in one line under the title.
 */
export const computrabajo: Site = {
  id: 'computrabajo',
  portal: 'Computrabajo',
  access: 'optional',
  matches: ['https://*.computrabajo.com/*'],
  posting: [/computrabajo\.com\/(?:ofertas-de-trabajo|empleos)\/oferta-de-trabajo-[^?#]*-([0-9A-F]{32})/],
  list: [/computrabajo\.com\/(?:trabajo|empleos|ofertas)/],
  title: ['h1.box_detail', 'h1'],
  company: [],
  location: [],
  description: ['[div-link="oferta"]'],
  // The page's own words over the ad: a heading, and the kind of contract.
  leaveOut: '.tag, h2.fs18, h3.fs18',
  read: underTitle,
};

/** "Contoso Lamps - Bogotá, D.C.": a company may have a hyphen of its own, a place has none. */
function underTitle(document: Document) {
  const line = document.querySelector('h1 + p');
  const [, company = '', location = ''] = (line && oneLine(line).match(/^(.+) - (.+)$/)) ?? [];
  return { company, location };
}

import { oneLine } from '../dom/select.ts';
import type { Site } from './site.ts';

/** The pane with the opened ad beside a list, whose cards have the same number. */
const PANE = '[data-id="{number}"][data-offers-grid-detail-container]';

/**
 * One site a country, server-rendered, without structured data (checked by another reader in September 2026).
 * Eight other readers use the ad's own attribute; company and place share a line under the title. Beside a list
 * (a page saved in May 2025) the address names the opened ad behind "#", or as "oi" in links of mails.
 */
export const computrabajo: Site = {
  id: 'computrabajo',
  portal: 'Computrabajo',
  access: 'optional',
  matches: ['https://*.computrabajo.com/*'],
  posting: [
    /computrabajo\.com\/(?:[^?#]*\/oferta-de-trabajo-[^?#]*-|(?:trabajo|empleos)-[^#]*(?:#|[?&]oi=))([0-9A-F]{32})/,
  ],
  list: [/computrabajo\.com\/(?:trabajo|empleos|ofertas)/],
  title: ['h1.box_detail', `${PANE} [data-offers-grid-detail-title]`, 'h1'],
  company: [`${PANE} .header_detail a`],
  location: [`${PANE} .header_detail p.mb5`],
  description: ['[div-link="oferta"]', `${PANE} .t_word_wrap, ${PANE} .t_word_wrap ~ ul`],
  // The page's own text above the ad: a heading and the type of contract.
  leaveOut: '.tag, h2.fs18, h3.fs18',
  read: underTitle,
};

/** Splits "Contoso Lamps - Bogotá, D.C." at the last hyphen: a company may contain one, a place does not. */
function underTitle(document: Document) {
  const line = document.querySelector('h1 + p');
  const [, company = '', location = ''] = (line && oneLine(line).match(/^(.+) - (.+)$/)) ?? [];
  return { company, location };
}

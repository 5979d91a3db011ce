import { employerInHost } from '../identity/employer-in-host.ts';
import { labelled } from '../text/labelled.ts';
import type { Site } from './site.ts';

const FIELD = 'requisitionDescriptionInterface';

/**
 * Two products: the older one for large employers, with numbered fields that differ between them, and the one
 * for small employers (tbe), which has JSON-LD. Selectors come from other readers, none verified.
 */
export const taleo: Site = {
  id: 'taleo',
  portal: 'Taleo',
  kind: 'system',
  matches: ['https://*.taleo.net/*'],
  posting: [
    /\/\/([^./]+)\.taleo\.net\/careersection\/[^?#]*jobdetail\.ftl\?[^#]*\bjob=([^&#]+)/,
    /\.tbe\.taleo\.net\/[^?#]*viewRequisition\?(?=[^#]*\borg=([^&#]+))[^#]*\brid=(\d+)/,
  ],
  list: [/taleo\.net\/(?:careersection\/[^?#]*(?:job|more)search\.ftl|[^?#]*searchResults)/],
  title: [`[id^="${FIELD}.reqTitleLinkAction"]`, '[id*="reqTitleLinkAction"]', '.titlepage'],
  company: ['meta[property="og:site_name"] @content'],
  location: [`[id^="${FIELD}.reqBasicLocation"]`, `[id^="${FIELD}.reqSiteCity"]`],
  description: [
    '.editablesection',
    `[id^="${FIELD}.descRequisition"]`,
    `[id="${FIELD}"]`,
    '.oracletaleocwsv2',
  ],
  leaveOut:
    '[id*="reqTitleLinkAction"], [id*="reqContestNumber"], [id*="reqBasicLocation"], [id*="reqSiteCity"]',
  read: (document, url) => ({
    location: labelled(document, /^(?:primary |work |job )?locations?$/i),
    company: url.hostname.endsWith('.tbe.taleo.net') ? '' : employerInHost(url),
  }),
};

import { employerInHost } from '../identity/employer-in-host.ts';
import { labelled } from '../text/labelled.ts';
import type { Site } from './site.ts';

/**
 * The page is a wrapper; the posting, with JSON-LD, is in a frame with the same address and `in_iframe=1`.
 * Several other readers share the selectors; none was seen on a saved page. The last title is that of pages before 2012.
 */
export const icims: Site = {
  id: 'icims',
  portal: 'iCIMS',
  kind: 'system',
  matches: ['https://*.icims.com/*'],
  posting: [/\/\/([^./]+)\.icims\.com\/jobs\/(\d+)\//],
  list: [/icims\.com\/jobs\/(?:search|intro)/],
  frame: '#icims_content_iframe',
  title: [
    '.iCIMS_Header h1, h1.iCIMS_Header',
    '.iCIMS_JobTitle h1, h1.iCIMS_JobTitle',
    '.iCIMS_Header_JobTitle',
  ],
  company: ['meta[property="og:site_name"] @content'],
  location: ['.iCIMS_JobHeaderGroup .header.left span:not(.field-label, .sr-only)'],
  description: ['.iCIMS_JobContent', '.iCIMS_InfoMsg_Job', '.iCIMS_Expandable_Text', '#iCIMS_Content'],
  leaveOut: '.iCIMS_JobHeaderGroup, .iCIMS_JobHeaderTable, .iCIMS_JobOptions, .iCIMS_Header, .iCIMS_JobTitle',
  read: (document, url) => ({
    location: labelled(document, /^(?:job )?locations?$/i),
    company: employerInHost(url),
  }),
};

import type { Site } from './site.ts';
import { stepStone } from './step-stone.ts';

/** British portals of the StepStone group, with the same pages. */
export const totaljobs: Site = {
  ...stepStone,
  id: 'totaljobs',
  portal: 'Totaljobs',
  matches: [
    'https://www.totaljobs.com/*',
    'https://www.cwjobs.co.uk/*',
    'https://www.jobsite.co.uk/*',
    'https://www.caterer.com/*',
  ],
  posting: [/\/\/www\.[a-z.]+\/job\/[^?#]*?job(\d+)(?=[/?#]|$)/],
  list: [/\/\/www\.[a-z.]+\/jobs\b/],
};

import { eightfold } from './eightfold.ts';
import type { Site } from './site.ts';

/** An Eightfold site under its own name since 2025; older addresses redirect there. */
export const microsoftCareers: Site = {
  ...eightfold,
  id: 'microsoft',
  portal: 'Microsoft Careers',
  kind: 'employer',
  matches: ['https://apply.careers.microsoft.com/*', 'https://jobs.careers.microsoft.com/*'],
  posting: [...eightfold.posting, /jobs\.careers\.microsoft\.com\/global\/[a-z-]+\/job\/(\d+)/i],
  list: [...(eightfold.list ?? []), /jobs\.careers\.microsoft\.com\/global\/[a-z-]+\/search/i],
  company: [],
  read: (document, url) => ({ ...eightfold.read?.(document, url), company: 'Microsoft' }),
};

import type { Site } from './site.ts';

/**
 * Job board of Y Combinator, with JSON-LD according to working code (2025). A second project finds the text
 * under "About the role"; no selector is known. Its numbers differ from ycombinator.com.
 */
export const workAtAStartup: Site = {
  id: 'workatastartup',
  portal: 'Work at a Startup',
  matches: ['https://www.workatastartup.com/*'],
  posting: [/workatastartup\.com\/jobs\/(\d+)/],
  list: [/workatastartup\.com\/(?:jobs|companies)\b/],
  structured: 'first',
  pageTitle: /^(?<title>.+?) at (?<company>.+?)(?: \([A-Z]\d+\))?(?: \| .+)?$/,
  title: ['h1'],
  company: [],
  location: [],
  description: ['.job-description'],
  sections: /^(?:about the (?:role|job)|how you['’]ll contribute|requirements)$/i,
};

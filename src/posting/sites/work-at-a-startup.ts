import type { Site } from './site.ts';

/**
 * The job board of Y Combinator, with JSON-LD where code at work has found it (2025). That the text stands under
 * "About the role" is from a second project; no selector is known. Its numbers are not those of ycombinator.com.
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

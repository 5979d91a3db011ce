import type { Site } from './site.ts';

/**
 * The ad is a row of headings and texts. Four projects (2023–26) use `ycdc-section-title`, `prose` and the
 * JSON-LD. The number is the first word of the address's last part: "2j8IBtf-bizops".
 */
export const yCombinator: Site = {
  id: 'ycombinator',
  portal: 'Y Combinator',
  matches: ['https://www.ycombinator.com/companies/*', 'https://www.ycombinator.com/jobs*'],
  posting: [/ycombinator\.com\/companies\/[^/?#]+\/jobs\/([A-Za-z0-9]+)/],
  list: [/ycombinator\.com\/(?:jobs|companies)\b/],
  pageTitle: /^(?<title>.+?) at (?<company>.+?)(?: \| Y Combinator.*)?$/,
  title: ['h1.ycdc-section-title'],
  company: ['h2.text-2xl a[href*="/companies/"]', 'a[href^="/companies/"] h2'],
  location: [],
  description: ['h2.ycdc-section-title, .prose', '.ycdc-section-title ~ div'],
  sections: /^about the (?:role|job)$/i,
};

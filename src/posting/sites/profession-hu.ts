import type { Site } from './site.ts';

/**
 * Eight other readers share the addresses: the number is before or after the words. Employers design their own
 * ads; JSON-LD and, without it, the usual section headings are guesses.
 */
export const professionHu: Site = {
  id: 'professionhu',
  portal: 'Profession.hu',
  access: 'optional',
  matches: ['https://www.profession.hu/*'],
  posting: [/profession\.hu\/allas\/(?:(\d{5,})(?![^/?#-])|[^/?#]*-(\d{5,})(?=[/?#]|$))/],
  list: [/profession\.hu\/allasok\b/],
  structured: 'first',
  title: ['h1'],
  company: ['.company-name', 'h2 a[href*="/ceg/"]'],
  location: ['.job-location'],
  description: [],
  sections: /^(?:(?:fő )?feladatok|elvárások|előnyt jelent|amit kínálunk|állásleírás)$/i,
};

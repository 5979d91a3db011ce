import type { Site } from './site.ts';

/**
 * Addresses are from eight other readers: the number stands before or behind the words. Employers lay their ads
 * out by themselves; JSON-LD, and the headings of the usual sections where there is none, are guesses.
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

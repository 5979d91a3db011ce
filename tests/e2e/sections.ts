/** Each section of the options with six postings, and a language-independent selector that shows it is ready. */
export const SECTIONS = {
  skills: { css: 'main table tbody tr' },
  roadmap: { css: '[data-stop]' },
  'roadmap?view=list': { css: '.roadmap-list' },
  'roadmap/open': { css: 'textarea' },
  postings: { css: '.postings tbody tr', has: 'Engineer 1' },
  'postings/example%3A3': { css: '#band' },
  'compare?ids=example%3A1,example%3A2': { css: '.compare' },
  insights: { css: '.next-plan' },
  import: { css: '.drop-zone' },
  sites: { css: '[role=switch]' },
  settings: { css: '.used dl' },
};

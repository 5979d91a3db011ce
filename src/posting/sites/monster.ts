import type { Site } from './site.ts';

/**
 * A list with a pane; its cards have the pane's `data-testid` names, but as links. From working code (2024–26),
 * not from a saved page. The address ends in the number, a UUID, after two dashes.
 */
export const monster: Site = {
  id: 'monster',
  portal: 'Monster',
  matches: [
    'https://www.monster.com/*',
    'https://www.monster.ca/*',
    'https://www.monster.co.uk/*',
    'https://www.monster.de/*',
    'https://www.monster.fr/*',
    'https://www.monster.it/*',
    'https://www.monster.es/*',
    'https://www.monster.nl/*',
    'https://www.monster.be/*',
    'https://www.monster.at/*',
    'https://www.monster.ch/*',
    'https://www.monster.se/*',
    'https://www.monster.ie/*',
  ],
  posting: [/monster\.[a-z.]+\/job-openings\/[^?#]*?--([\w-]+)/, /monster\.[a-z.]+\/job-openings\/([^/?#]+)/],
  list: [/monster\.[a-z.]+\/jobs\/(?:search|q-|l-)/],
  title: [
    '[data-testid="svx-job-view-wrapper"] [data-testid="jobTitle"]',
    'h1[data-testid="jobTitle"], h2[data-testid="jobTitle"]',
  ],
  company: ['[data-testid="svx-job-view-wrapper"] [data-testid="company"]', 'li[data-testid="company"]'],
  location: ['[data-testid="jobDetailLocation"]'],
  description: ['[data-testid="svx-description-container-inner"]', '[class*="DescriptionContainerOuter"]'],
};
